import { can } from '../../shared/domain/can.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import { ATTENDANCE_KEYS, parseRoot, rightToWrite } from '../../shared/document/section.ts'

/** Who asks, and when: what the gate goes by. */
export interface Rights {
  readonly role: Role
  readonly phase: Phase
  /** In the room of the closed items there is nothing but items. */
  readonly closed?: boolean
  /** Items that one is kept out of. */
  readonly recused?: readonly string[] | undefined
}

/** True where these rights let one write in a root; for a map, at that path below it (`['<personId>', 'arrival']`). */
export const mayWrite = ({ role, phase, closed = false, recused }: Rights, root: string, path: readonly string[] = []): boolean => {
  const parsed = parseRoot(root)
  if (!parsed || (closed && parsed.type !== 'item')) return false
  if (parsed.type === 'item' && recused?.includes(parsed.item)) return false
  if (parsed.type !== 'map') return can(role, phase, rightToWrite(parsed.part))
  if (parsed.name === 'people' && path.length === 2 && ATTENDANCE_KEYS.has(path[1] ?? '')) return can(role, phase, 'attendance')
  if (parsed.name === 'agenda' && path[1] !== 'order' && recused?.includes(path[0] ?? '')) return false
  return can(role, phase, 'agenda')
}
