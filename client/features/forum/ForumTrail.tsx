import { forumTrailWords } from '../../../shared/words/forumTrail.ts'
import { useBodyTrail } from '../../api/useBodyTrail.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './Forum.module.css'
import { forumSentences } from './forumSentences.ts'

/** What was done to a forum's rules and templates, newest first. */
export const ForumTrail = ({ bodyId }: { bodyId: string }) => {
  const words = useWords(forumTrailWords)
  const dates = useDates()
  const query = useBodyTrail(bodyId)
  return (
    <>
      <p className={css.hint}>{words.lead}</p>
      <QueryNotice query={query} />
      {query.data?.rows.length === 0 && <p>{words.empty}</p>}
      <ol className="plain-list" reversed aria-label={words.list}>
        {query.data?.rows.toReversed().map(row => (
          <li key={row.id} className={css.deed}>
            <time className={css.hint} dateTime={new Date(row.at).toISOString()}>
              {dates.moment(row.at)}
            </time>
            <div>
              {forumSentences(row.by, row.deed, words).map(text => (
                <p key={text}>{text}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
