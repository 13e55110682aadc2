import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { ReadContent } from './ReadContent.tsx'
import css from './ReadReview.module.css'
import { SourceLines } from './SourceLines.tsx'

/** What was read, next to what it was read from. */
export const ReadReview = ({ answer }: { answer: ImportAnswer }) => {
  const words = useWords(newMeetingWords)
  const count = (fate: ImportAnswer['source'][number]['fate']) => answer.source.filter(line => line.fate === fate).length
  return (
    <section className={css.review} aria-labelledby="review">
      <div>
        <h2 id="review">{words.reviewTitle}</h2>
        <p className={css.lead}>{words.reviewLead}</p>
        <p className={css.lead}>{words.counts(count('used'), count('furniture'), count('unsure'))}</p>
      </div>
      <div className={css.sides}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text has to take focus to be scrolled by keyboard */}
        <section className={css.side} aria-labelledby="source" tabIndex={0}>
          <h3 id="source" className={css.name}>
            {words.source}
          </h3>
          <SourceLines source={answer.source} />
        </section>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above */}
        <section className={css.side} aria-labelledby="result" tabIndex={0}>
          <h3 id="result" className={css.name}>
            {words.result}
          </h3>
          <ReadContent content={answer.content} />
        </section>
      </div>
    </section>
  )
}
