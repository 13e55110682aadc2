import { useMemo } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import type { ItemApprovalRow } from '../../../shared/protocol/versions.ts'
import { itemChanges } from '../../../shared/versions/itemChanges.ts'
import type { ApprovedItem } from '../../../shared/versions/itemHash.ts'
import { itemApprovalWords } from '../../../shared/words/itemApproval.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { useApprovedItem } from '../../api/useApprovedItem.ts'
import { itemNow } from '../../sync/itemNow.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { useDates } from '../../ui/useDates.ts'
import { WordChanges } from '../../ui/WordChanges.tsx'
import css from './ItemTick.module.css'

interface ChangedItemProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'attachments'>
  readonly id: ItemId
  readonly title: string
  readonly approval: ItemApprovalRow
  readonly onClose: () => void
}

/** What an item says otherwise than when it was approved, word by word. */
export const ChangedItem = ({ meeting, id, title, approval, onClose }: ChangedItemProps) => {
  const words = useWords(itemApprovalWords)
  const ui = useWords(uiWords)
  const dates = useDates()
  const { language } = useLanguage()
  const scope = useScope()
  const query = useApprovedItem(meeting.id, id, approval.at)
  const { data } = query
  const differences = useMemo(() => {
    const now = itemNow(scope, id, meeting.attachments)
    // our own server's, as it was approved, as far as one may see it
    return data && now ? itemChanges(JSON.parse(data.json) as ApprovedItem, now, language) : []
  }, [data, scope, id, meeting.attachments, language])
  return (
    <Dialog open onOpenChange={onClose} wide title={words.dialogTitle(title)} lead={words.dialogLead(approval.by, dates.moment(approval.at))} footer={<Button onClick={onClose}>{ui.close}</Button>}>
      <QueryNotice query={query} />
      {data && differences.length === 0 && <p>{approval.hash === null ? words.gone : words.nothing}</p>}
      {differences.map(difference => (
        <section key={difference.where} className={css.place}>
          <h3 className={css.part}>{difference.part}</h3>
          {difference.parts.length > 0 && <WordChanges parts={difference.parts} />}
          {difference.note !== undefined && <p>{difference.note}</p>}
        </section>
      ))}
    </Dialog>
  )
}
