import type { MeetingRow } from '../../../shared/protocol/http.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useDates } from '../../ui/useDates.ts'
import { groupMeetings } from './groupMeetings.ts'

interface EarlierMeetingProps {
  readonly meetings: readonly MeetingRow[]
  readonly value: string
  readonly error: string | undefined
  readonly onChoose: (meeting: MeetingRow | undefined) => void
}

/** Chooses the meeting that a new one takes people and place from. */
export const EarlierMeeting = ({ meetings, value, error, onChoose }: EarlierMeetingProps) => {
  const words = useWords(newMeetingWords)
  const dates = useDates()
  if (meetings.length === 0) return <p>{words.earlierNone}</p>
  return (
    <SelectField
      label={words.earlier}
      error={error}
      value={value}
      onChange={event => onChoose(meetings.find(meeting => meeting.id === event.target.value))}
    >
      <option value="">{words.earlierChoose}</option>
      {groupMeetings(meetings).map(group => (
        <optgroup key={group.id} label={group.name}>
          {group.meetings.map(meeting => (
            <option key={meeting.id} value={meeting.id}>
              {words.earlierOption(meeting.title, dates.day(meeting.start))}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}
