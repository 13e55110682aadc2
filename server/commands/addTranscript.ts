import type { MeetingId } from '../../shared/domain/ids.ts'
import { readTranscript } from '../import/readTranscript.ts'
import type { Tables } from '../storage/storage.ts'
import { mustOpen, type Seat, seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { oneLine } from './oneLine.ts'

/** A transcript may hold what was said behind closed doors: it is for those who may open them. */
const check = async (tables: Tables, actor: Actor, meetingId: MeetingId): Promise<Seat> => {
  const seat = await seatWithRight(tables, actor, meetingId, 'attendance')
  mustOpen(seat, true)
  return seat
}

/**
 * Lays a transcript beside a meeting, in the place of an earlier one. For whoever keeps the attendance, while that may be done.
 * @throws ImportError where the file cannot be read; CommandError `noTranscript` where it is none.
 */
export const addTranscript = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; name: string; bytes: Uint8Array }): Promise<void> => {
  const { meetingId, bytes } = input
  await check(deps.storage, actor, meetingId)
  const utterances = await readTranscript(input.name, bytes)
  if (utterances.length === 0) throw new CommandError('noTranscript', 'file')
  await deps.storage.transaction(async tables => {
    await check(tables, actor, meetingId)
    const at = deps.now()
    await tables.transcripts.put({ meetingId, name: oneLine(input.name), json: JSON.stringify(utterances), at, by: actor.id })
    await note(tables, actor, meetingId, at, 'transcriptAdded')
  })
  await deps.rooms.changed(meetingId, 'transcript')
}
