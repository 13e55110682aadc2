import type { Anchor } from '../../shared/document/passage.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { RemarkRow } from '../../shared/protocol/review.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** The remarks of a meeting with what was said to them, oldest first; those on closed text only for those who may open it. */
export const listRemarks = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ remarks: RemarkRow[] }> => {
  const { opensClosed } = await takeSeat(storage, actor, input.meetingId)
  const remarks = (await storage.remarks.of(input.meetingId)).filter(remark => !remark.closed || opensClosed)
  const answers = await storage.remarks.answersOf(input.meetingId)
  const nameOf = await namesOf(storage, [...remarks, ...answers].map(row => row.by))
  return {
    remarks: remarks.map(({ id, section, closed, kind, text, passage, wording, refused, at, by, resolvedAt, outcome }) => ({
      id, section, closed, kind, text, wording, refused, at, by: nameOf(by), mine: by === actor.id, resolved: resolvedAt !== null, outcome,
      // what we wrote ourselves, checked when it came in
      passage: passage && { quote: passage.quote, anchor: JSON.parse(passage.anchor) as Anchor },
      answers: answers.filter(answer => answer.remarkId === id).map(answer => ({ text: answer.text, at: answer.at, by: nameOf(answer.by), mine: answer.by === actor.id })),
    })),
  }
}
