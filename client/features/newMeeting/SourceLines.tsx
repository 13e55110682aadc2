import { useId, useState } from 'react'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { placeWords } from './placeWords.ts'
import css from './SourceLines.module.css'

type SourceLine = ImportAnswer['source'][number]

const SIGN: Readonly<Record<SourceLine['fate'], string>> = { used: '', furniture: '×', unsure: '?' }

const isBlank = (line: SourceLine | undefined): boolean => line?.fate === 'furniture' && line.why === 'blank'

/** A file line by line, each with what became of it: in words and by a sign, not by colour alone. */
export const SourceLines = ({ source }: { source: readonly SourceLine[] }) => {
  const words = useWords(newMeetingWords)
  const id = useId()
  const [onlyUnsure, setOnlyUnsure] = useState(false)
  const unsure = source.filter(line => line.fate === 'unsure').length
  const noteOf = (line: SourceLine): string => {
    if (line.fate === 'furniture') return isBlank(line) ? '' : words.why[line.why]
    return line.fate === 'unsure' ? words.unsureTo(placeWords(line.where, words)) : ''
  }
  return (
    <>
      {unsure > 0 && (
        <label className={css.filter} htmlFor={id}>
          <input id={id} type="checkbox" checked={onlyUnsure} onChange={event => setOnlyUnsure(event.target.checked)} />
          {words.onlyUnsure}
        </label>
      )}
      <ol className={classes('plain-list', css.lines)}>
        {source.map((line, index) => {
          if (onlyUnsure && line.fate !== 'unsure') return undefined
          // of several blank lines the first is enough to see where room was
          if (isBlank(line) && isBlank(source[index - 1])) return undefined
          const note = noteOf(line)
          return (
            <li key={index} className={classes(css.line, css[line.fate])}>
              <span className={css.sign} aria-hidden>
                {isBlank(line) ? '' : SIGN[line.fate]}
              </span>
              <span className={css.text}>
                {line.fate !== 'used' && <VisuallyHidden>{words.fate[line.fate]}: </VisuallyHidden>}
                {line.text}
                {note !== '' && <span className={css.note}> {note}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
