import { ExternalLink } from 'lucide-react'
import { Link } from 'wouter'
import type { MeetingRow } from '../../../shared/protocol/http.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { meetingsWords } from '../../../shared/words/meetings.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { PhaseBadge } from '../../ui/PhaseBadge.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './MeetingLine.module.css'

/** One meeting in the register: when, what, where it stands, what one is in it. */
export const MeetingLine = ({ meeting }: { meeting: MeetingRow }) => {
  const words = useWords(meetingsWords)
  const domain = useWords(domainWords)
  const dates = useDates()
  const title = meeting.title === '' ? words.untitled : meeting.title
  return (
    <li className={css.line}>
      <p className={css.day}>{meeting.start === '' ? words.noDate : dates.day(meeting.start)}</p>
      <div className={css.what}>
        <Link className={css.title} href={`/moede/${meeting.id}`}>
          {title}
        </Link>
        <p className={css.facts}>
          <Tag>{domain.template[meeting.template]}</Tag>
          <Tag>{domain.role[meeting.role]}</Tag>
          {meeting.publicPath !== null && (
            <span className={css.public}>
              <a href={meeting.publicPath} aria-label={words.publicPageOf(title)}>
                {words.publicPage} <ExternalLink aria-hidden />
              </a>
            </span>
          )}
        </p>
      </div>
      <PhaseBadge phase={meeting.phase} />
    </li>
  )
}
