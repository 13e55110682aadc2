import type { MeetingId } from '../../shared/domain/ids.ts'
import { utterance, type TranscriptAnswer } from '../../shared/protocol/transcript.ts'
import { mustOpen, takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** The transcript that lies beside a meeting, if one does. For those who may open what is closed: it holds what was said there too. */
export const fetchTranscript = async ({ storage }: CommandDeps, actor: Actor, { meetingId }: { meetingId: MeetingId }): Promise<TranscriptAnswer> => {
  const seat = await takeSeat(storage, actor, meetingId)
  mustOpen(seat, true)
  const transcript = await storage.transcripts.get(meetingId)
  if (!transcript) return { transcript: null }
  const names = await namesOf(storage, [transcript.by])
  const { keepTranscripts } = await storage.bodies.settings(seat.meeting.bodyId)
  const { name, at, by, json } = transcript
  return { transcript: { name, at, by: names(by), utterances: utterance.array().parse(JSON.parse(json)), kept: keepTranscripts } }
}
