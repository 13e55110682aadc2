import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './Passage.module.css'

interface PassageProps {
  readonly remark: Pick<RemarkRow, 'passage' | 'wording' | 'resolved'>
  /** What the passage says now; undefined where that cannot be seen. */
  readonly now: string | undefined
}

/** The words a remark is about as they stood, as they stand where they have changed, and what should stand there. */
export const Passage = ({ remark: { passage, wording, resolved }, now }: PassageProps) => {
  const words = useWords(remarksWords)
  if (!passage) return undefined
  const changed = !resolved && now !== undefined && now !== passage.quote
  return (
    <dl className={css.passage}>
      <div>
        <dt>{changed ? words.before : words.passage}</dt>
        <dd>
          <q>{passage.quote.trim()}</q>
        </dd>
      </div>
      {changed && (
        <div className={css.changed}>
          <dt>{words.now}</dt>
          <dd>{now.trim() === '' ? words.passageGone : <q>{now.trim()}</q>}</dd>
        </div>
      )}
      {wording !== null && (
        <div className={css.wording}>
          <dt>{words.wording}</dt>
          <dd>{wording.trim() === '' ? words.leaveOut : <q>{wording.trim()}</q>}</dd>
        </div>
      )}
    </dl>
  )
}
