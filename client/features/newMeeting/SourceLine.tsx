import { memo, useEffect, useRef } from 'react'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { LineKinds } from './LineKinds.tsx'
import { placeWords } from './placeWords.ts'
import css from './SourceLines.module.css'
import type { LineHint } from './useReading.ts'

type Line = ImportAnswer['source'][number]

const SIGN: Readonly<Record<Line['fate'], string>> = { used: '', furniture: '×', unsure: '?' }

interface SourceLineProps {
  readonly index: number
  /** Nobody has to say what the line is. */
  readonly exact: boolean
  readonly line: Line
  readonly hint: LineHint | undefined
  readonly template: Template
  readonly open: boolean
  /** The one line of the file that the Tab key comes to. */
  readonly isStop: boolean
  readonly onFocus: (index: number) => void
  readonly onToggle: (index: number) => void
  readonly onSet: (index: number, hint: LineHint | undefined) => void
}

/** A line of the file with what became of it: in words and by a sign, not by colour alone. Chosen, it can be told what it is. */
export const SourceLine = memo(({ index, exact, line, hint, template, open, isStop, onFocus, onToggle, onSet }: SourceLineProps) => {
  const words = useWords(newMeetingWords)
  const button = useRef<HTMLButtonElement>(null)
  const kinds = useRef<HTMLDivElement>(null)
  // what can be chosen may lie below the edge
  useEffect(() => {
    if (open) kinds.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  const fate = line.fate === 'furniture' ? words.why[line.why] : line.fate === 'unsure' ? words.unsureTo(placeWords(line.where, words)) : ''
  const note = [fate, hint ? words.lineSet : ''].filter((text, at, all) => text !== '' && !(at === 0 && all[1] !== '' && line.fate === 'furniture')).join(', ')
  const close = (): void => {
    onToggle(index)
    button.current?.focus()
  }
  const text = (
    <>
      {line.fate !== 'used' && <VisuallyHidden>{words.fate[line.fate]}: </VisuallyHidden>}
      {line.text}
      {note !== '' && <span className={css.note}> {note}</span>}
    </>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from any of the buttons inside
    <li
      className={classes(css.line, css[line.fate])}
      data-where={line.fate === 'furniture' ? undefined : line.where}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <span className={css.sign} aria-hidden>
        {SIGN[line.fate]}
      </span>
      <div className={css.body}>
        {exact ? (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focus shows its partner on the other side
          <div className={css.said} data-line tabIndex={isStop ? 0 : -1} onFocus={() => onFocus(index)}>
            {text}
          </div>
        ) : (
          <button
            ref={button}
            type="button"
            className={css.text}
            data-line
            tabIndex={isStop ? 0 : -1}
            aria-expanded={open}
            onFocus={() => onFocus(index)}
            onClick={() => onToggle(index)}
          >
            {text}
          </button>
        )}
        {open && (
          <div ref={kinds}>
            <LineKinds
              hint={hint}
              template={template}
              onSet={next => {
                onSet(index, next)
                close()
              }}
            />
          </div>
        )}
      </div>
    </li>
  )
})
SourceLine.displayName = 'SourceLine'
