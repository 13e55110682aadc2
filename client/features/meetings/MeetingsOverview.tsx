import type { Me, MeetingRow } from '../../../shared/protocol/http.ts'
import { NoMeetings } from './NoMeetings.tsx'
import { groupByBody } from './groupByBody.ts'
import { MeetingGroup } from './MeetingGroup.tsx'
import { WaitingList } from './WaitingList.tsx'

/** All meetings of one person: first what waits for them, then every forum with its meetings. */
export const MeetingsOverview = ({ me, meetings }: { me: Me; meetings: readonly MeetingRow[] }) => {
  if (meetings.length === 0) return <NoMeetings me={me} />
  const waiting = meetings.filter(meeting => meeting.awaits !== 'none')
  return (
    <>
      {waiting.length > 0 && <WaitingList meetings={waiting} />}
      {groupByBody(me.bodies, meetings).map(group => (
        <MeetingGroup key={group.id} group={group} />
      ))}
    </>
  )
}
