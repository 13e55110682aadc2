import { can, type Right } from './can.ts'
import type { Phase } from './phase.ts'
import type { Role } from './role.ts'

const WRITING: readonly Right[] = ['agenda', 'attendance', 'minutes']

/** Keeping a version by name is for those who may write something in this phase. */
export const maySaveVersion = (role: Role, phase: Phase): boolean => WRITING.some(right => can(role, phase, right))

/**
 * Whether a version may be read: by whoever could read the meeting then, or from the step on that it was kept for. So nobody reads in a version
 * what stood in a draft that was not shown to them.
 */
export const mayReadVersion = (role: Role, version: { readonly phase: Phase; readonly toPhase: Phase | null }): boolean =>
  can(role, version.phase, 'read') || (version.toPhase !== null && can(role, version.toPhase, 'read'))
