import { useMemo } from 'react'
import { shellWords } from '../../../shared/words/shell.ts'
import { useMe } from '../../api/useMe.ts'
import { useMeeting } from '../../api/useMeeting.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { MeetingRoom } from '../meeting/MeetingRoom.tsx'
import css from './MeetingPage.module.css'

/** `/moede/<id>`: the minutes of one meeting, read and written. */
export const MeetingPage = ({ id }: { id: string }) => {
  const words = useWords(shellWords)
  const query = useMeeting(id)
  const user = useMe().data?.user
  const me = useMemo(() => user && { id: user.id, name: user.name }, [user])
  if (!query.data || !me) {
    return (
      <Sheet narrow={query.isError}>
        {query.isError && <PageHead title={words.meetingFailedTitle} />}
        <QueryNotice query={query} />
        {query.isError && (
          <div>
            <ButtonLink to="/">{words.toMeetings}</ButtonLink>
          </div>
        )}
      </Sheet>
    )
  }
  // what is on the screen stays, also when fetching it anew fails: the text has a connection of its own
  return (
    <div className={css.page}>
      <MeetingRoom meeting={query.data} me={me} />
    </div>
  )
}
