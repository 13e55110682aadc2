import { meetingsWords } from '../../../shared/words/meetings.ts'
import { useMe } from '../../api/useMe.ts'
import { useMeetings } from '../../api/useMeetings.ts'
import { FoundBody } from '../../features/meetings/FoundBody.tsx'
import { MeetingsOverview } from '../../features/meetings/MeetingsOverview.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** `/`: the meetings of the one who is signed in. */
export const MeetingsPage = () => {
  const words = useWords(meetingsWords)
  const me = useMe().data
  const meetings = useMeetings()
  const isSecretariat = me?.bodies.some(body => body.role === 'secretariat') ?? false
  return (
    <Sheet>
      <PageHead
        title={words.title}
        actions={
          <>
            {me?.user.admin && me.bodies.length > 0 && <FoundBody />}
            {isSecretariat && (
              <ButtonLink to="/moede/nyt" look="primary">
                {words.newMeeting}
              </ButtonLink>
            )}
          </>
        }
      />
      <QueryNotice query={meetings} />
      {me && meetings.data && <MeetingsOverview me={me} meetings={meetings.data.meetings} />}
    </Sheet>
  )
}
