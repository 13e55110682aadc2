import type { KeyboardEvent } from 'react'
import { memo, useCallback, useRef, useState } from 'react'
import type { ImportAnswer, RowHintsSent } from '../../../shared/protocol/http.ts'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { stepTo } from './lineKeys.ts'
import { SourceLine } from './SourceLine.tsx'
import css from './SourceLines.module.css'
import type { LineHint } from './useReading.ts'

type Line = ImportAnswer['source'][number]

const FILTERS = ['all', 'unsure', 'furniture'] as const

const isBlank = (line: Line | undefined): boolean => line?.fate === 'furniture' && line.why === 'blank'

interface SourceLinesProps {
  /** The file says itself what each line is: nobody has to. */
  readonly exact: boolean
  readonly source: readonly Line[]
  readonly hints: RowHintsSent
  readonly template: Template
  readonly onSet: (line: number, hint: LineHint | undefined) => void
}

/**
 * A file line by line. One line at a time is open, to be told what it is. With Tab one comes to the lines once, to the one that was last
 * looked at; arrows, Home and End go from line to line, so that a long file is no wall of stops.
 */
export const SourceLines = memo(({ exact, source, hints, template, onSet }: SourceLinesProps) => {
  const words = useWords(newMeetingWords)
  const list = useRef<HTMLOListElement>(null)
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all')
  const [open, setOpen] = useState<number>()
  const [at, setAt] = useState(0)
  const set = new Map(hints.map(({ line, hint }) => [line, hint]))
  const count = (fate: Line['fate']): number => source.filter(line => line.fate === fate && !isBlank(line)).length
  // a line that was filtered for stays in sight when one has said what it is
  const isShown = (line: Line, index: number): boolean => filter === 'all' || set.has(index) || (line.fate === filter && !isBlank(line))
  const first = source.findIndex((line, index) => isShown(line, index) && !isBlank(line))
  const here = source[at] && isShown(source[at], at) && !isBlank(source[at]) ? at : first
  const toggle = useCallback((index: number) => setOpen(now => (now === index ? undefined : index)), [])
  const move = (event: KeyboardEvent) => {
    const next = stepTo(event.key, [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])], event.target)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      <div className={css.filter}>
        <SelectField label={words.filter} value={filter} onChange={event => setFilter(FILTERS.find(one => one === event.target.value) ?? 'all')}>
          <option value="all">{words.filters.all(source.filter(line => !isBlank(line)).length)}</option>
          <option value="unsure">{words.filters.unsure(count('unsure'))}</option>
          <option value="furniture">{words.filters.furniture(count('furniture'))}</option>
        </SelectField>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons inside */}
      <ol ref={list} className={classes('plain-list', css.lines)} onKeyDown={move}>
        {source.map((line, index) => {
          if (!isShown(line, index)) return undefined
          // of several blank lines the first is enough to see where room was
          if (isBlank(line)) return isBlank(source[index - 1]) ? undefined : <li key={index} className={css.blank} aria-hidden />
          return (
            <SourceLine
              key={index}
              index={index}
              exact={exact}
              line={line}
              hint={set.get(index)}
              template={template}
              open={open === index}
              isStop={index === here}
              onFocus={setAt}
              onToggle={toggle}
              onSet={onSet}
            />
          )
        })}
      </ol>
    </>
  )
})
SourceLines.displayName = 'SourceLines'
