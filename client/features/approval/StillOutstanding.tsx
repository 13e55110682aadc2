import { useId, useMemo } from 'react'
import type { MeetingContent } from '../../../shared/document/content.ts'
import type { ApprovalPreview } from '../../../shared/protocol/http.ts'
import { itemLabel } from '../../../shared/render/places.ts'
import { itemApprovalWords } from '../../../shared/words/itemApproval.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './StillOutstanding.module.css'

interface StillOutstandingProps {
  readonly preview: ApprovalPreview
  /** The chair has said that it is to be approved all the same. */
  readonly agreed: boolean
  readonly onAgree: (agreed: boolean) => void
}

/** What stands in the way of an approval, and the chair's explicit word that it is not to. */
export const StillOutstanding = ({ preview, agreed, onAgree }: StillOutstandingProps) => {
  const words = useWords(itemApprovalWords)
  const print = useWords(renderWords)
  const id = useId()
  const { outstanding, json } = preview
  // checked against its fingerprint by whoever hands it in
  const items = useMemo(() => new Map((JSON.parse(json) as MeetingContent).items.map(item => [item.id as string, itemLabel(item, print)])), [json, print])
  const of = (type: string) => outstanding.filter(one => one.type === type)
  const label = (itemId: string | undefined) => items.get(itemId ?? '') ?? print.untitled
  const known = ['itemChanged', 'itemUnticked', 'remark', 'period', 'unanswered']
  const others = outstanding.filter(one => !known.includes(one.type)).length
  return (
    <section className={css.outstanding} aria-labelledby={id}>
      <h3 id={id}>{words.outstanding(outstanding.length)}</h3>
      <p>{words.outstandingLead}</p>
      <ul>
        {of('itemChanged').map(one => (
          <li key={one.key}>{words.itemChanged(label(one.itemId))}</li>
        ))}
        {of('itemUnticked').map(one => (
          <li key={one.key}>{words.itemUnticked(label(one.itemId))}</li>
        ))}
        {of('remark').length > 0 && <li>{words.remark(of('remark').length)}</li>}
        {of('period').length > 0 && <li>{words.period}</li>}
        {of('unanswered').length > 0 && <li>{words.unanswered(of('unanswered').length)}</li>}
        {others > 0 && <li>{words.other(others)}</li>}
      </ul>
      <label className={css.word}>
        <input type="checkbox" checked={agreed} onChange={event => onAgree(event.target.checked)} />
        {words.despite}
      </label>
    </section>
  )
}
