import { Link } from 'wouter'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useMeeting } from '../../api/useMeeting.ts'
import { Authors } from '../../features/authors/Authors.tsx'
import { Versions } from '../../features/versions/Versions.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Events } from './Events.tsx'
import css from './HistoryPage.module.css'

/** The parts of the history and the last word of their addresses; the events are the secretariat's. */
const VIEWS = { versions: '', authors: '/forfattere', events: '/haendelser' } as const
type View = keyof typeof VIEWS

/** `/moede/:id/historik`: the versions of the minutes, who wrote what, and what was done. */
export const HistoryPage = ({ id, view }: { id: string; view: string | undefined }) => {
  const words = useWords(versionsWords)
  const query = useMeeting(id)
  const meeting = query.data
  const shown: View = (Object.keys(VIEWS) as View[]).find(one => VIEWS[one] === (view === undefined ? '' : `/${view}`)) ?? 'versions'
  const views = (Object.keys(VIEWS) as View[]).filter(one => one !== 'events' || meeting?.role === 'secretariat')
  return (
    <Sheet>
      <PageHead title={words.title} lead={words.lead} over={<Link href={`/moede/${id}`}>{meeting?.title || words.back}</Link>} />
      <nav aria-label={words.views}>
        <ul className={css.views}>
          {views.map(one => (
            <li key={one}>
              <Link className={css.view} href={`/moede/${id}/historik${VIEWS[one]}`} aria-current={one === shown ? 'page' : undefined}>
                {words.view[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <QueryNotice query={query} />
      {meeting && shown === 'versions' && <Versions meeting={meeting} />}
      {meeting && shown === 'authors' && <Authors meeting={meeting} />}
      {meeting && shown === 'events' && <Events meeting={meeting} />}
    </Sheet>
  )
}
