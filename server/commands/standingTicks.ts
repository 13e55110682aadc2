import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { Tables } from '../storage/storage.ts'
import type { ItemApproval } from '../storage/tables/itemApprovals.ts'

/** The approvals of single items that nobody has taken back, the last of each item. Whether the item still says that is another question. */
export const standingTicks = async (tables: Tables, id: MeetingId): Promise<ReadonlyMap<ItemId, ItemApproval>> => {
  const last = new Map((await tables.itemApprovals.of(id)).map(approval => [approval.itemId, approval]))
  return new Map([...last].filter(([, approval]) => approval.withdrawnAt === null))
}
