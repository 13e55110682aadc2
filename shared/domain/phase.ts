import type { Role } from './role.ts'

/** Where a meeting stands, in the order it goes through them. */
export const PHASES = ['draft', 'convened', 'inSession', 'inReview', 'approved', 'published'] as const
export type Phase = (typeof PHASES)[number]

/**
 * One allowed change of phase. `by` may make it; `reason` says whether a reason must be given (it goes backwards);
 * `through` names the command that does it: most are a plain `advance`, approval and publication carry a snapshot.
 */
export interface Transition {
  readonly to: Phase
  readonly by: readonly Role[]
  readonly reason: boolean
  readonly through: 'advance' | 'approve' | 'publish'
}

const forward = (to: Phase, by: readonly Role[], through: Transition['through'] = 'advance'): Transition => ({ to, by, reason: false, through })
const back = (to: Phase, by: readonly Role[]): Transition => ({ to, by, reason: true, through: 'advance' })

/** Every way out of every phase; what is not here cannot happen. The first is the next step. */
export const TRANSITIONS: Readonly<Record<Phase, readonly Transition[]>> = {
  draft: [forward('convened', ['secretariat'])],
  convened: [forward('inSession', ['secretariat', 'chair']), back('draft', ['secretariat'])],
  inSession: [forward('inReview', ['secretariat', 'chair']), back('convened', ['secretariat', 'chair'])],
  inReview: [forward('approved', ['chair'], 'approve'), back('inSession', ['secretariat', 'chair'])],
  approved: [forward('published', ['secretariat'], 'publish'), back('inReview', ['chair'])],
  published: [back('inReview', ['secretariat'])],
}

/** The transition from one phase to another, or undefined where there is none. */
export const transition = (from: Phase, to: Phase): Transition | undefined => TRANSITIONS[from].find(step => step.to === to)
