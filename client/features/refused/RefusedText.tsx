import { useState } from 'react'
import { refusedWords } from '../../../shared/words/refused.ts'
import { useAddRemark } from '../../api/useAddRemark.ts'
import { copyLines } from '../../editor/copyLines.ts'
import { LinesView } from '../../editor/LinesView.tsx'
import { linesText } from '../../editor/linesText.ts'
import type { AsideRow } from '../../sync/local/localStore.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './RefusedText.module.css'

interface RefusedTextProps {
  readonly row: AsideRow
  readonly place: string
  readonly meetingId: string
  readonly mayRemark: boolean
  readonly onRemove: () => void
}

/** A remark takes so many characters; a longer text is sent in several. */
const MOST = 20_000

const piecesOf = (text: string): string[] => Array.from({ length: Math.ceil(text.length / MOST) }, (_, index) => text.slice(index * MOST, (index + 1) * MOST))

/** One refused text with what can be done about it. It stays until its author has let it go. */
export const RefusedText = ({ row, place, meetingId, mayRemark, onRemove }: RefusedTextProps) => {
  const words = useWords(refusedWords)
  const notify = useNotify()
  const remark = useAddRemark(meetingId)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = async () => {
    try {
      await (row.lines?.length ? copyLines(row.lines) : navigator.clipboard.writeText(row.text))
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  const send = async () => {
    // a remark is about a section; what was refused in the head or the agenda is about the minutes as a whole
    const section = row.root.includes('/') ? row.root : ''
    try {
      for (const text of piecesOf(row.lines?.length ? linesText(row.lines) : row.text)) await remark.mutateAsync({ section, closed: row.closed, text, refused: true })
      notify({ text: words.sent })
      onRemove()
    } catch {
      // the notice below says why; the text stays
    }
  }
  return (
    <li className={css.row}>
      <h3 className={css.place}>{place}</h3>
      {row.text !== '' && <blockquote className={css.text}>{row.lines?.length ? <LinesView lines={row.lines} /> : row.text}</blockquote>}
      {row.removed > 0 && <p>{words.removed(row.removed)}</p>}
      {row.formed && <p>{words.formed}</p>}
      <div className={css.actions}>
        {row.text !== '' && (
          <Button small onClick={() => void copy()}>
            {copied === 'yes' ? words.copied : words.copy}
          </Button>
        )}
        {row.text !== '' && mayRemark && (
          <Button small busy={remark.isPending} onClick={() => void send()}>
            {words.send}
          </Button>
        )}
        <Button small look="quiet" aria-label={words.removeOf(place)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {copied === 'failed' && <p role="alert">{words.copyFailed}</p>}
      <ErrorNotice error={remark.error} />
    </li>
  )
}
