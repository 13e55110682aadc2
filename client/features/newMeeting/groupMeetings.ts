import type { MeetingRow } from '../../../shared/protocol/http.ts'

/** Meetings under the forums they belong to, in the order they come. */
export const groupMeetings = (meetings: readonly MeetingRow[]): { id: string; name: string; meetings: MeetingRow[] }[] => {
  const groups = new Map<string, { id: string; name: string; meetings: MeetingRow[] }>()
  for (const meeting of meetings) {
    const group = groups.get(meeting.body.id) ?? { id: meeting.body.id, name: meeting.body.name, meetings: [] }
    group.meetings.push(meeting)
    groups.set(group.id, group)
  }
  return [...groups.values()]
}
