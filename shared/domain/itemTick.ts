import type { Phase } from './phase.ts'
import type { Role } from './role.ts'

/** Who may approve items one by one, phase by phase: the chair, while they are being written and while they are read over. */
const TICKERS: Readonly<Record<Phase, readonly Role[]>> = {
  draft: [],
  convened: [],
  inSession: ['chair'],
  inReview: ['chair'],
  approved: [],
  published: [],
}

/** True where approvals of single items are made in this phase. */
export const ticksIn = (phase: Phase): boolean => TICKERS[phase].length > 0

export const mayTick = (role: Role, phase: Phase): boolean => TICKERS[phase].includes(role)
