import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { MeetingRow } from '../../../shared/protocol/http.ts'
import { meetingsWords } from '../../../shared/words/meetings.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useDates } from '../../ui/useDates.ts'
import css from './WaitingList.module.css'

/** What somebody is waiting for this person to do, each a way straight to it. */
export const WaitingList = ({ meetings }: { meetings: readonly MeetingRow[] }) => {
  const words = useWords(meetingsWords)
  const dates = useDates()
  return (
    <section className={css.waiting} aria-labelledby="waiting">
      <h2 id="waiting" className={css.title}>
        {words.waiting}
      </h2>
      <ul className="plain-list">
        {meetings.map(meeting => (
          <li key={meeting.id}>
            <Link className={css.line} href={`/moede/${meeting.id}`}>
              <strong className={css.step}>
                {words.awaits[meeting.awaits]} <ArrowRight aria-hidden />
              </strong>
              <span>{meeting.title === '' ? words.untitled : meeting.title}</span>
              <span className={css.day}>{meeting.start === '' ? words.noDate : dates.day(meeting.start)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
