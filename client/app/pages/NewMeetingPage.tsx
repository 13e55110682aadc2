import { useSearchParams } from 'wouter'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useMe } from '../../api/useMe.ts'
import { useMeetings } from '../../api/useMeetings.ts'
import { NewMeetingForm } from '../../features/newMeeting/NewMeetingForm.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** `/moede/nyt`: makes a meeting. `?fra=<id>` begins with an earlier one. */
export const NewMeetingPage = () => {
  const words = useWords(newMeetingWords)
  const [query] = useSearchParams()
  const me = useMe().data
  const meetings = useMeetings()
  const bodies = me?.bodies.filter(body => body.role === 'secretariat') ?? []
  return (
    <Sheet>
      <PageHead title={words.title} lead={words.lead} />
      <QueryNotice query={meetings} />
      {me && bodies.length === 0 && (
        <EmptyState title={words.noBodyTitle} actions={<ButtonLink to="/">{words.toMeetings}</ButtonLink>}>
          {me.user.admin ? words.noBodyAdmin : words.noBody}
        </EmptyState>
      )}
      {bodies.length > 0 && meetings.data && (
        <NewMeetingForm bodies={bodies} meetings={meetings.data.meetings} from={query.get('fra') ?? undefined} />
      )}
    </Sheet>
  )
}
