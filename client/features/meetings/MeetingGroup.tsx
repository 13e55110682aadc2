import { Link } from 'wouter'
import { forumWords } from '../../../shared/words/forum.ts'
import { meetingsWords } from '../../../shared/words/meetings.ts'
import { useWords } from '../../ui/language/useWords.ts'
import type { BodyGroup } from './groupByBody.ts'
import { MeetingLine } from './MeetingLine.tsx'
import css from './MeetingGroup.module.css'

/** One forum with its meetings, as in a register: newest first. */
export const MeetingGroup = ({ group }: { group: BodyGroup }) => {
  const words = useWords(meetingsWords)
  const forum = useWords(forumWords)
  return (
    <section aria-labelledby={`body-${group.id}`}>
      <div className={css.head}>
        <h2 id={`body-${group.id}`}>{group.name}</h2>
        {group.slug !== undefined && (
          <Link href={`/forum/${group.slug}`} aria-label={forum.open(group.name)}>
            {forum.openShort}
          </Link>
        )}
      </div>
      {group.meetings.length === 0 ? (
        <p className={css.empty}>{words.emptyBody}</p>
      ) : (
        <ul className="plain-list" aria-label={words.listOf(group.name)}>
          {group.meetings.map(meeting => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </section>
  )
}
