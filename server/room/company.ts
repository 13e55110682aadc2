import type { UserId } from '../../shared/domain/ids.ts'
import type { ClientIds } from './clientIds.ts'
import type { Seat } from './seat.ts'
import type { Side } from './side.ts'
import type { Standing } from './standing.ts'

/** A meeting in memory, as the modules of its room share it. What they change they change at once, never across a wait. */
export interface Company {
  readonly sides: Side[]
  readonly sideOf: Map<Seat, Side>
  readonly ids: ClientIds
  standing: Standing
  /** True once the room is out of memory or lost: nothing may be stored from it any more. */
  gone: boolean
}

/** Gives each person of a meeting a colour, by the order in which they came: an index into the palette of the screen. */
export const createColors = (): ((user: UserId) => number) => {
  const colors = new Map<UserId, number>()
  return user => {
    const color = colors.get(user) ?? colors.size
    colors.set(user, color)
    return color
  }
}
