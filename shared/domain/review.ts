import type { UserId } from './ids.ts'

/** The objection period as it stands. Times in milliseconds since 1970. */
export interface Period {
  readonly until: number
  /** The forum's word on silence, as it was when the period was opened. */
  readonly silenceAccepts: boolean
}

/**
 * What a participant's say amounts to. accepted: said by name that there is nothing to say; spoke: has remarked, proposed or objected;
 * silent: said nothing, the period is over, and the forum takes that for a yes; waiting: nothing yet, or silence counts for nothing.
 */
export type Answer = 'accepted' | 'spoke' | 'silent' | 'waiting'

export const isOver = (period: Period, now: number): boolean => now >= period.until

/** What one participant has answered. Somebody who speaks and then accepts has accepted. */
export const answerOf = (said: { readonly accepted: boolean; readonly spoke: boolean }, period: Period | undefined, now: number): Answer => {
  if (said.accepted) return 'accepted'
  if (said.spoke) return 'spoke'
  return period?.silenceAccepts === true && isOver(period, now) ? 'silent' : 'waiting'
}

/** What of a period stands in the way of an approval now: it is still running, or, where silence counts for nothing, somebody has not answered. */
export interface ReviewLeft {
  /** The deadline that has not come; undefined where it is over or there is none. */
  readonly running: number | undefined
  readonly unanswered: readonly UserId[]
}

export const reviewLeft = (period: Period | undefined, answers: ReadonlyMap<UserId, Answer>, now: number): ReviewLeft => ({
  running: period && !isOver(period, now) ? period.until : undefined,
  unanswered: period && !period.silenceAccepts ? [...answers].filter(([, answer]) => answer === 'waiting').map(([user]) => user) : [],
})
