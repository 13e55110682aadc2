import { type Phase, TRANSITIONS } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { AWAITS } from '../../shared/protocol/http.ts'

export type Awaits = (typeof AWAITS)[number]

const STEP: Readonly<Record<Phase, Awaits>> = {
  draft: 'none',
  convened: 'convene',
  inSession: 'start',
  inReview: 'send',
  approved: 'approve',
  published: 'publish',
}

/** What a meeting waits for from one with this role: the step forward if it is theirs, else their part in the work of the phase. */
export const awaits = (role: Role, phase: Phase): Awaits => {
  const next = TRANSITIONS[phase][0]
  if (next && !next.reason && next.by.includes(role)) return STEP[next.to]
  if (role === 'participant' && phase === 'inSession') return 'write'
  if (role === 'participant' && phase === 'inReview') return 'review'
  return 'none'
}
