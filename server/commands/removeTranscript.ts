import type { MeetingId } from '../../shared/domain/ids.ts'
import { mustOpen, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Deletes the transcript that lies beside a meeting. For chair and secretariat, in every phase: people's speech is not kept longer than it is wanted. */
export const removeTranscript = async (deps: CommandDeps, actor: Actor, { meetingId }: { meetingId: MeetingId }): Promise<void> => {
  await deps.storage.transaction(async tables => {
    const seat = await takeSeat(tables, actor, meetingId)
    if (seat.role !== 'secretariat' && seat.role !== 'chair') throw new CommandError('role')
    mustOpen(seat, true)
    if (await tables.transcripts.remove(meetingId)) await note(tables, actor, meetingId, deps.now(), 'transcriptRemoved')
  })
  await deps.rooms.changed(meetingId, 'transcript')
}
