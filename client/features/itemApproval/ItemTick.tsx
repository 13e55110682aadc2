import { Check, CircleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { mayTick } from '../../../shared/domain/itemTick.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { itemPrint } from '../../../shared/versions/itemHash.ts'
import { itemApprovalWords } from '../../../shared/words/itemApproval.ts'
import { useApproveItem } from '../../api/useApproveItem.ts'
import { useWithdrawItem } from '../../api/useWithdrawItem.ts'
import { itemNow } from '../../sync/itemNow.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useDates } from '../../ui/useDates.ts'
import { ChangedItem } from './ChangedItem.tsx'
import css from './ItemTick.module.css'
import { useTick } from './useTick.ts'

interface ItemTickProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'epoch' | 'attachments'>
  readonly id: ItemId
  readonly title: string
}

/** At an item: its approval by itself, who gave it and when, and for the chair the way to give it or take it back. */
export const ItemTick = ({ meeting, id, title }: ItemTickProps) => {
  const words = useWords(itemApprovalWords)
  const dates = useDates()
  const announce = useAnnounce()
  const scope = useScope()
  const tick = useTick(id)
  const approve = useApproveItem(meeting.id)
  const withdraw = useWithdrawItem(meeting.id)
  const [comparing, setComparing] = useState(false)
  const before = useRef(tick.type)
  useEffect(() => {
    if (before.current === 'holds' && tick.type === 'changed') announce(words.lostNow(title))
    before.current = tick.type
  }, [tick.type, announce, words, title])
  const may = mayTick(scope.role, scope.phase)
  if (!may && tick.type === 'none') return undefined
  const give = () => {
    const item = itemNow(scope, id, meeting.attachments)
    if (item) approve.mutate({ itemId: id, hash: itemPrint(item).hash, epoch: meeting.epoch }, { onSuccess: () => announce(words.tickedNow(title)) })
  }
  return (
    <div className={css.tick} data-tick={tick.type}>
      {tick.type === 'holds' && (
        <p className={css.holds}>
          <Check aria-hidden />
          {words.approved(tick.approval.by, dates.moment(tick.approval.at))}
        </p>
      )}
      {tick.type === 'changed' && (
        <p className={css.changed}>
          <CircleAlert aria-hidden />
          {words.changed(tick.approval.by, dates.moment(tick.approval.at))}
        </p>
      )}
      {tick.type === 'changed' && (
        <Button small look="quiet" aria-label={words.whatChangedOf(title)} onClick={() => setComparing(true)}>
          {words.whatChanged}
        </Button>
      )}
      {may && tick.type !== 'holds' && (
        <Button small busy={approve.isPending} aria-label={tick.type === 'changed' ? words.approveAgainOf(title) : words.approveOf(title)} onClick={give}>
          <Check aria-hidden />
          {tick.type === 'changed' ? words.approveAgain : words.approve}
        </Button>
      )}
      {may && tick.type !== 'none' && (
        <Button small look="quiet" busy={withdraw.isPending} aria-label={words.withdrawOf(title)} onClick={() => withdraw.mutate(id)}>
          {words.withdraw}
        </Button>
      )}
      <ErrorNotice error={approve.error ?? withdraw.error} />
      {comparing && tick.type !== 'none' && <ChangedItem meeting={meeting} id={id} title={title} approval={tick.approval} onClose={() => setComparing(false)} />}
    </div>
  )
}
