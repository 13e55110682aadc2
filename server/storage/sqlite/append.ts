import type Database from 'better-sqlite3'
import type { Append, Appended } from '../storage.ts'
import { translating } from './translate.ts'

/**
 * The one write that everything waits for: what was typed in all rooms of a tick, in one transaction, by prepared
 * statements without a query builder between. Runs at once; within a transaction that is open it becomes part of it.
 */
export const prepareAppend = (db: Database.Database): ((appends: readonly Append[]) => Appended[]) => {
  const epochOf = db.prepare<[string], number>('select epoch from meetings where id = ?').pluck()
  const lastSeq = db.prepare<[string], number>('select seq from log where room = ? order by seq desc limit 1').pluck()
  const add = db.prepare<[string, number, number, string, number, Uint8Array]>(
    'insert into log (room, seq, epoch, userId, at, "update") values (?, ?, ?, ?, ?, ?)')
  const writerOf = db.prepare<[string, number], string>('select userId from writers where meetingId = ? and clientId = ?').pluck()
  const addWriter = db.prepare<[string, number, string]>('insert into writers (meetingId, clientId, userId) values (?, ?, ?)')

  const appendOne = ({ room, meetingId, epoch, entries, writers }: Append): Appended => {
    if (epochOf.get(meetingId) !== epoch) return { type: 'stale' }
    const owned = writers.map(writer => ({ ...writer, owner: writerOf.get(meetingId, writer.clientId) }))
    if (owned.some(({ owner, userId }) => owner !== undefined && owner !== userId)) return { type: 'stale' }
    for (const { clientId, userId, owner } of owned) if (owner === undefined) addWriter.run(meetingId, clientId, userId)
    let seq = lastSeq.get(room) ?? 0
    for (const { update, userId, at } of entries) add.run(room, (seq += 1), epoch, userId, at, update)
    return { type: 'stored', seq }
  }

  const all = db.transaction((appends: readonly Append[]) => appends.map(appendOne))
  return appends => translating(() => all.immediate(appends))
}
