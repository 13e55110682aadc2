import { useId } from 'react'
import { FACTS } from '../../../shared/exchange/rows/hint.ts'
import { printedLabel } from '../../../shared/template/printedLabel.ts'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './LineKinds.module.css'
import type { LineHint } from './useReading.ts'

const PARTS = ['caseStatement', 'recommendation', 'attachments', 'minutes'] as const
const KINDS = ['heading', 'text', 'furniture'] as const

interface LineKindsProps {
  readonly hint: LineHint | undefined
  readonly template: Template
  readonly onSet: (hint: LineHint | undefined) => void
}

const same = (a: LineHint | undefined, b: LineHint): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b)

/** What a line can be, to choose from. */
export const LineKinds = ({ hint, template, onSet }: LineKindsProps) => {
  const words = useWords(newMeetingWords)
  const { language } = useLanguage()
  const id = useId()
  const choice = (value: LineHint, name: string) => (
    <button key={name} type="button" className={css.kind} aria-pressed={same(hint, value)} onClick={() => onSet(value)}>
      {name}
    </button>
  )
  return (
    <fieldset className={css.kinds} aria-label={words.lineIs}>
      <div className={css.row}>
        {KINDS.map(type => choice({ type }, words.lineKinds[type]))}
        {hint && (
          <button type="button" className={css.kind} onClick={() => onSet(undefined)}>
            {words.lineUnset}
          </button>
        )}
      </div>
      <fieldset className={css.row} aria-labelledby={`${id}-part`}>
        <span id={`${id}-part`} className={css.name}>
          {words.linePart}
        </span>
        {PARTS.map(part => choice({ type: 'part', part }, printedLabel(template, part)[language]))}
      </fieldset>
      <fieldset className={css.row} aria-labelledby={`${id}-text`}>
        <span id={`${id}-text`} className={css.name}>
          {words.lineText}
        </span>
        {PARTS.map(part => choice({ type: 'part', part, text: true }, printedLabel(template, part)[language]))}
      </fieldset>
      <fieldset className={css.row} aria-labelledby={`${id}-fact`}>
        <span id={`${id}-fact`} className={css.name}>
          {words.lineFact}
        </span>
        {FACTS.map(fact => choice({ type: 'fact', fact }, words.lineFacts[fact]))}
      </fieldset>
    </fieldset>
  )
}
