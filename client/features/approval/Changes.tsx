import { useMemo } from 'react'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { wordDiff } from '../../../shared/render/wordDiff.ts'
import { approvalWords } from '../../../shared/words/approval.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { WordChanges } from '../../ui/WordChanges.tsx'
import css from './Changes.module.css'

// both come from our own server and have been checked against their fingerprints
const contentOf = (json: string): MeetingContent => JSON.parse(json) as MeetingContent

/** What changed between two states of the minutes (canonical JSON), place by place, word by word, readable without colour. */
export const Changes = ({ before, after }: { before: string; after: string }) => {
  const words = useWords(approvalWords)
  const { language } = useLanguage()
  const differences = useMemo(() => wordDiff(contentOf(before), contentOf(after), language), [before, after, language])
  return (
    <section className={css.changes} aria-label={words.changes(differences.length)}>
      <h3>{words.changes(differences.length)}</h3>
      <p className={css.legend} aria-hidden>
        {words.legend}
      </p>
      {differences.map(difference => (
        <section key={difference.where} className={css.place}>
          <h4 className={css.label}>{difference.label}</h4>
          {difference.parts.length > 0 && <WordChanges parts={difference.parts} />}
          {difference.note !== undefined && <p className={css.note}>{difference.note}</p>}
        </section>
      ))}
    </section>
  )
}
