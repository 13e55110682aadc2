import { useEffect, useMemo, useState } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { ticksIn } from '../../../shared/domain/itemTick.ts'
import type { ItemApprovalRow } from '../../../shared/protocol/versions.ts'
import { itemPrint } from '../../../shared/versions/itemHash.ts'
import { useItemApprovals } from '../../api/useItemApprovals.ts'
import { useMeeting } from '../../api/useMeeting.ts'
import { itemNow, watchItem } from '../../sync/itemNow.ts'
import { useScope } from '../../sync/scope.ts'

/** How an item's approval stands: none, it holds, or the item says something else by now. */
export type Tick = { readonly type: 'none' } | { readonly type: 'holds' | 'changed'; readonly approval: ItemApprovalRow }

const NONE: Tick = { type: 'none' }

/** How the approval of one item stands, told from the text on this screen as it changes; of what one may not see, as the server says. */
export const useTick = (id: ItemId): Tick => {
  const scope = useScope()
  const rows = useMeeting(scope.id).data?.attachments
  const approval = useItemApprovals(scope.id).data?.approvals.find(one => one.itemId === id)
  const shown = approval !== undefined && ticksIn(scope.phase)
  const [hash, setHash] = useState<string>()
  const watched = shown && approval.hash !== null
  useEffect(() => {
    if (!watched || !rows) return undefined
    const read = (): void => {
      const item = itemNow(scope, id, rows)
      setHash(item && itemPrint(item).hash)
    }
    read()
    return watchItem(scope, id, read)
  }, [watched, scope, id, rows])
  return useMemo(() => {
    if (!shown) return NONE
    const holds = approval.hash === null ? approval.holds : hash === undefined ? approval.holds : approval.hash === hash
    return { type: holds ? 'holds' : 'changed', approval }
  }, [shown, approval, hash])
}
