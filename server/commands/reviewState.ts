import type { MeetingId } from '../../shared/domain/ids.ts'
import type { ReviewState } from '../../shared/protocol/review.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'
import { reviewFacts } from './reviewFacts.ts'
import { settles } from './takeRemark.ts'
import { ownTemplateOf } from './ownTemplateOf.ts'

/** Until when one may object, what the one who asks has answered, and for chair and secretariat what everybody has. */
export const reviewState = async ({ storage, now }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<ReviewState> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const at = now()
  const { period, answers } = await reviewFacts(storage, seat.meeting, at)
  const shown = settles(seat) ? [...answers] : []
  const nameOf = await namesOf(storage, [...shown.map(([user]) => user), ...(period ? [period.by] : [])])
  return {
    now: at,
    days: (await ownTemplateOf(storage, seat.meeting.id))?.objectionDays ?? (await storage.bodies.settings(seat.meeting.bodyId)).objectionDays,
    period: period ? { until: period.until, silenceAccepts: period.silenceAccepts, by: nameOf(period.by) } : null,
    mine: answers.get(actor.id) ?? null,
    people: shown.map(([userId, answer]) => ({ userId, name: nameOf(userId), answer })).toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
  }
}
