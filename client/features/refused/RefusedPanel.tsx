import { useEffect, useRef } from 'react'
import { parseRoot } from '../../../shared/document/section.ts'
import { refusedWords } from '../../../shared/words/refused.ts'
import type { AsideRow } from '../../sync/local/localStore.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './RefusedPanel.module.css'
import { RefusedText } from './RefusedText.tsx'

type RefusedWords = (typeof refusedWords)['da']

/** Where it was written, in words: `3. Budget – referat`. */
const placeOf = (row: AsideRow, words: RefusedWords): string => {
  const parsed = parseRoot(row.root)
  if (!parsed) return words.unknown
  if (parsed.type !== 'item') return words[parsed.type === 'map' ? parsed.name : parsed.part]
  return [row.heading, words.parts[parsed.part] + (row.closed ? ` (${words.closedPart})` : '')].filter(part => part !== '').join(' – ')
}

const isInView = (element: HTMLElement | null): boolean => {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < innerHeight
}

interface RefusedPanelProps {
  readonly rows: readonly AsideRow[]
  readonly meetingId: string
  readonly mayRemark: boolean
  readonly onRemove: (id: string) => void
}

/** What somebody wrote and the server refused, given back: to copy, to send as a remark, or to let go. */
export const RefusedPanel = ({ rows, meetingId, mayRemark, onRemove }: RefusedPanelProps) => {
  const words = useWords(refusedWords)
  const announce = useAnnounce()
  const notify = useNotify()
  const panel = useRef<HTMLElement>(null)
  const told = useRef(0)
  useEffect(() => {
    const text = words.announce(rows.length)
    if (rows.length > told.current) {
      // whoever writes far down the page does not see its top
      if (isInView(panel.current)) announce(text)
      else notify({ text, tone: 'danger' })
    }
    told.current = rows.length
  }, [rows.length, announce, notify, words])
  if (rows.length === 0) return undefined
  return (
    <section ref={panel} className={css.panel} aria-labelledby="afvist-titel">
      <h2 id="afvist-titel" className={css.title}>
        {words.title}
      </h2>
      <p className={css.lead}>{words.lead}</p>
      <ul className={css.list}>
        {rows.map(row => (
          <RefusedText key={row.id} row={row} place={placeOf(row, words)} meetingId={meetingId} mayRemark={mayRemark} onRemove={() => onRemove(row.id)} />
        ))}
      </ul>
    </section>
  )
}
