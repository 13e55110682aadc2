import { useId, useState } from 'react'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { SourceLine } from './SourceLine.tsx'
import css from './SourceLines.module.css'
import type { Read, Reading } from './useReading.ts'

type Line = Read['answer']['source'][number]

const isBlank = (line: Line | undefined): boolean => line?.fate === 'furniture' && line.why === 'blank'

/** A file line by line. One line at a time is open, to be told what it is. */
export const SourceLines = ({ read, reading, template }: { read: Read; reading: Reading; template: Template }) => {
  const words = useWords(newMeetingWords)
  const id = useId()
  const [onlyUnsure, setOnlyUnsure] = useState(false)
  const [open, setOpen] = useState<number>()
  const { source } = read.answer
  const hints = new Map(read.hints.map(({ line, hint }) => [line, hint]))
  const unsure = source.filter(line => line.fate === 'unsure').length
  return (
    <>
      {(unsure > 0 || onlyUnsure) && (
        <label className={css.filter} htmlFor={id}>
          <input id={id} type="checkbox" checked={onlyUnsure} onChange={event => setOnlyUnsure(event.target.checked)} />
          {words.onlyUnsure}
        </label>
      )}
      <ol className={classes('plain-list', css.lines)}>
        {source.map((line, index) => {
          // a line that was unsure stays in sight when one has said what it is
          if (onlyUnsure && line.fate !== 'unsure' && !hints.has(index)) return undefined
          // of several blank lines the first is enough to see where room was
          if (isBlank(line)) return isBlank(source[index - 1]) ? undefined : <li key={index} className={css.blank} aria-hidden />
          return (
            <SourceLine
              key={index}
              line={line}
              hint={hints.get(index)}
              template={template}
              open={open === index}
              onToggle={() => setOpen(now => (now === index ? undefined : index))}
              onSet={hint => reading.setLine(index, hint)}
            />
          )
        })}
      </ol>
    </>
  )
}
