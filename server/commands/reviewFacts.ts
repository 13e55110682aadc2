import { can } from '../../shared/domain/can.ts'
import type { UserId } from '../../shared/domain/ids.ts'
import { type Answer, answerOf } from '../../shared/domain/review.ts'
import type { Meeting, Tables, Time } from '../storage/storage.ts'
import type { ReviewPeriod } from '../storage/tables/review.ts'

/** Where the review of a meeting stands. */
export interface ReviewFacts {
  /** The deadline that holds; undefined where none was set for this round of review. */
  readonly period: ReviewPeriod | undefined
  /** Of everybody whom the review asks: those who may object in it. */
  readonly answers: ReadonlyMap<UserId, Answer>
}

/** What was said in the present round of review: the one that began when the meeting came into its phase. */
export const reviewFacts = async (tables: Tables, meeting: Meeting, now: Time): Promise<ReviewFacts> => {
  if (meeting.phase !== 'inReview') return { period: undefined, answers: new Map() }
  const period = (await tables.periods.of(meeting.id)).findLast(row => row.epoch === meeting.epoch)
  const accepted = new Set((await tables.acceptances.of(meeting.id)).filter(row => row.epoch === meeting.epoch).map(row => row.userId))
  const since = await enteredAt(tables, meeting)
  const spoke = new Set((await tables.remarks.of(meeting.id)).filter(row => !row.refused && row.at >= since).map(row => row.by))
  const asked = (await tables.meetings.members(meeting.id)).filter(({ role }) => can(role, 'inReview', 'object')).map(({ userId }) => userId)
  return {
    period,
    answers: new Map(asked.map(user => [user, answerOf({ accepted: accepted.has(user), spoke: spoke.has(user) }, period, now)])),
  }
}

/** When the meeting last changed its phase; the trail says it. */
const enteredAt = async (tables: Tables, meeting: Meeting): Promise<Time> => (await tables.audit.of(meeting.id)).findLast(row => row.act === 'phase')?.at ?? 0
