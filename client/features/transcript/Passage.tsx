import { Quote } from 'lucide-react'
import { useRef } from 'react'
import { splitName } from '../../../shared/exchange/teams/attendanceReport.ts'
import { momentOf, type Utterance } from '../../../shared/exchange/teams/transcript.ts'
import { transcriptWords } from '../../../shared/words/transcript.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import css from './TranscriptPanel.module.css'

interface PassageProps {
  readonly utterance: Utterance
  /** What is searched for, in lower case; marked in the text. */
  readonly sought: string
  /** Undefined for those who may not write minutes now. */
  readonly onQuote: ((text: string) => void) | undefined
}

/** The text with what is searched for marked. */
const marked = (text: string, sought: string) => {
  if (sought === '') return text
  const parts: { text: string; hit: boolean; at: number }[] = []
  const low = text.toLowerCase()
  // where lower case is longer than the text, places do not agree: then nothing is marked
  if (low.length !== text.length) return text
  let from = 0
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, from)) {
    parts.push({ text: text.slice(from, at), hit: false, at: from }, { text: text.slice(at, at + sought.length), hit: true, at })
    from = at + sought.length
  }
  parts.push({ text: text.slice(from), hit: false, at: from })
  return parts.map(part => (part.hit ? <mark key={part.at}>{part.text}</mark> : <span key={`s${part.at}`}>{part.text}</span>))
}

/** Something that somebody said, and a way to take it, or the part that is selected, into the minutes. */
export const Passage = ({ utterance, sought, onQuote }: PassageProps) => {
  const words = useWords(transcriptWords)
  const text = useRef<HTMLParagraphElement>(null)
  const speaker = utterance.speaker === '' ? words.nobody : utterance.speaker
  const selected = (): string => {
    const selection = getSelection()
    const inside = selection && !selection.isCollapsed && text.current?.contains(selection.anchorNode) && text.current.contains(selection.focusNode)
    return inside ? selection.toString().replace(/\s+/gu, ' ').trim() : ''
  }
  const moment = momentOf(utterance.from)
  return (
    <li className={css.passage}>
      <div className={css.who}>
        <span className={css.speaker}>{speaker}</span> <span className={css.moment}>{moment}</span>
        {onQuote && (
          <IconButton
            label={words.quote(speaker, moment)}
            // else the click itself would take the selection away
            onMouseDown={event => event.preventDefault()}
            onClick={() => onQuote(words.quotation(selected() || utterance.text, splitName(speaker).name, moment))}
          >
            <Quote aria-hidden />
          </IconButton>
        )}
      </div>
      <p ref={text}>{marked(utterance.text, sought)}</p>
    </li>
  )
}
