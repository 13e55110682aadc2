import type { Right } from '../../domain/can.ts'
import type { ItemId } from '../../domain/ids.ts'

/** What the person who restores may do, as the meeting stands now. */
export interface RestoreRights {
  readonly may: (right: Right) => boolean
  /** Whether they may open the closed part of this item. */
  readonly mayOpen: (item: ItemId) => boolean
}
