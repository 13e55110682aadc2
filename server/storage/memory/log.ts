import type { Append, Appended, Tables } from '../storage.ts'
import type { Access, State } from './state.ts'
import { copyOf, mustBeThere } from './state.ts'

const clashes = (state: State, append: Append): boolean => {
  const known = state.writers.get(append.meetingId)
  return append.writers.some(({ clientId, userId }) => (known?.get(clientId) ?? userId) !== userId)
}

// bytes are copied by the constructor: `slice` of a Node Buffer is no copy
const appendOne = (state: State, append: Append): Appended => {
  const meeting = state.meetings.get(append.meetingId)
  if (meeting?.epoch !== append.epoch || clashes(state, append)) return { type: 'stale' }
  const { entries, length } = state.logs.get(append.room) ?? { entries: [], length: 0 }
  // what stands behind `length` was written by a transaction that was rolled back
  entries.length = length
  for (const entry of append.entries) entries.push({ ...entry, update: new Uint8Array(entry.update), seq: entries.length + 1, epoch: append.epoch })
  state.logs.set(append.room, { entries, length: entries.length })
  if (append.writers.length > 0) {
    state.writers.set(append.meetingId, new Map([
      ...(state.writers.get(append.meetingId) ?? []),
      ...append.writers.map(({ clientId, userId }) => [clientId, userId] as const),
    ]))
  }
  return { type: 'stored', seq: entries.length }
}

/** The log of edits, in memory. */
export const memoryLog = ({ read, write }: Access): Tables['log'] => ({
  append: appends => write(state => {
    for (const append of appends) for (const writer of append.writers) mustBeThere(state.users, writer.userId, 'user')
    return appends.map(append => appendOne(state, append))
  }),
  checkpoint: async room => copyOf(read().checkpoints.get(room)),
  writeCheckpoint: checkpoint => write(state => {
    const older = state.checkpoints.get(checkpoint.room)
    if (!older || older.seq <= checkpoint.seq) state.checkpoints.set(checkpoint.room, { ...checkpoint, state: new Uint8Array(checkpoint.state) })
  }),
  read: async (room, after, upTo = Number.MAX_SAFE_INTEGER) => {
    const log = read().logs.get(room)
    return log ? log.entries.slice(Math.max(0, after), Math.min(log.length, Math.max(0, upTo))).map(entry => ({ ...entry })) : []
  },
  lastSeq: async room => read().logs.get(room)?.length ?? 0,
  writers: async meeting => new Map(read().writers.get(meeting)),
})
