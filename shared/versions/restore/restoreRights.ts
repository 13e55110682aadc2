import type { Right } from '../../domain/can.ts'
import type { ItemId } from '../../domain/ids.ts'

/** What the person who restores may do, as the meeting stands now. */
export interface RestoreRights {
  readonly may: (right: Right) => boolean
  /** False for an item that they are kept out of. */
  readonly mayTakePart: (item: ItemId) => boolean
  /** Whether they may open what is closed. */
  readonly mayOpen: boolean
}
