import type { Phase } from './phase.ts'
import type { Role } from './role.ts'

/**
 * What may be done in a meeting besides changing its phase.
 * agenda: header, people, item structure, titles, case text, recommendation, attachments;
 * attendance: who is there, from when to when, for whom; minutes: minutes, closing.
 */
export const RIGHTS = ['read', 'agenda', 'attendance', 'minutes', 'remark', 'propose', 'object'] as const
export type Right = (typeof RIGHTS)[number]

const none: readonly Right[] = []
const read: readonly Right[] = ['read']

/** The one table of rights (DESIGN: the gate). Client and server ask the same. */
const TABLE: Readonly<Record<Phase, Readonly<Record<Role, readonly Right[]>>>> = {
  draft: {
    secretariat: ['read', 'agenda', 'attendance', 'minutes'],
    chair: ['read', 'agenda'],
    participant: none,
    observer: none,
  },
  convened: {
    secretariat: ['read', 'agenda', 'attendance'],
    chair: ['read', 'agenda'],
    participant: ['read', 'remark'],
    observer: read,
  },
  inSession: {
    secretariat: ['read', 'agenda', 'attendance', 'minutes'],
    chair: ['read', 'agenda', 'attendance', 'minutes'],
    participant: ['read', 'minutes'],
    observer: read,
  },
  inReview: {
    secretariat: ['read', 'attendance', 'minutes'],
    chair: ['read', 'minutes'],
    participant: ['read', 'remark', 'propose', 'object'],
    observer: read,
  },
  approved: { secretariat: read, chair: read, participant: read, observer: read },
  published: { secretariat: read, chair: read, participant: read, observer: read },
}

/** True where `role` has `right` while the meeting is in `phase`. */
export const can = (role: Role, phase: Phase, right: Right): boolean => TABLE[phase][role].includes(right)

const CLOSED: Readonly<Record<Role, boolean>> = { secretariat: true, chair: true, participant: true, observer: false }

/** True where `role` may know what closed items say. Whoever may open the closed room gets all of it. */
export const mayOpenClosed = (role: Role): boolean => CLOSED[role]
