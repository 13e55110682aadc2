import type { Attendance, Person } from '../../../../shared/document/content.ts'
import type { Attendee } from '../../../../shared/exchange/teams/attendanceReport.ts'
import type { PersonProposal } from '../../../../shared/exchange/teams/proposeAttendance.ts'
import { attendanceWords } from '../../../../shared/words/attendance.ts'
import { teamsWords } from '../../../../shared/words/teams.ts'
import { useWords } from '../../../ui/language/useWords.ts'
import { SelectField } from '../../../ui/SelectField.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useDates } from '../../../ui/useDates.ts'
import type { Facts } from './changes.ts'
import css from './TeamsAttendance.module.css'

const ATTENDANCES: readonly Attendance[] = ['present', 'apology', 'absent']

interface ProposedPersonProps {
  readonly person: Person
  readonly attendees: readonly Attendee[]
  readonly proposed: PersonProposal
  readonly facts: Facts
  /** The facts are others than the minutes have. */
  readonly changes: boolean
  readonly included: boolean
  /** When the person was in the call, and for which items; empty strings are left out. */
  readonly about: readonly string[]
  /** Index in the report; null for "was not there". */
  readonly onWhom: (index: number | null) => void
  readonly onFacts: (facts: Facts) => void
  readonly onInclude: (include: boolean) => void
}

/** One person of the minutes: who it is in the report, and what follows from that. */
export const ProposedPerson = ({ person, attendees, proposed, facts, changes, included, about, onWhom, onFacts, onInclude }: ProposedPersonProps) => {
  const words = useWords(teamsWords)
  const attendance = useWords(attendanceWords)
  const dates = useDates()
  const name = person.name === '' ? attendance.unnamed : person.name
  return (
    <li className={css.person}>
      <div className={css.who}>
        <label className={css.name}>
          <input type="checkbox" aria-label={words.use(name)} disabled={!changes} checked={included} onChange={event => onInclude(event.target.checked)} /> {name}
        </label>
        {!proposed.sure && <Tag>{words.unsure}</Tag>}
        <span className={css.quiet}>{changes ? words.now(attendance.states[person.attendance], dates.clocks(person.arrival, person.departure)) : words.unchanged}</span>
      </div>
      <fieldset className={css.facts} aria-label={words.factsOf(name)}>
        <SelectField label={words.whom} value={proposed.attendee ?? ''} onChange={event => onWhom(event.target.value === '' ? null : Number(event.target.value))}>
          <option value="">{words.wasAway}</option>
          {attendees.map((attendee, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a report does not change, and its people have no other name
            <option key={index} value={index}>
              {[attendee.name, ...attendee.marks.map(mark => `(${mark})`)].join(' ')}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.attendance} value={facts.attendance} onChange={event => onFacts({ ...facts, attendance: ATTENDANCES.find(one => one === event.target.value) ?? facts.attendance })}>
          {ATTENDANCES.map(one => (
            <option key={one} value={one}>
              {attendance.states[one]}
            </option>
          ))}
        </SelectField>
        {facts.attendance === 'present' && (
          <>
            <TextField type="time" label={words.arrival} value={facts.arrival} onChange={event => onFacts({ ...facts, arrival: event.target.value })} />
            <TextField type="time" label={words.departure} value={facts.departure} onChange={event => onFacts({ ...facts, departure: event.target.value })} />
          </>
        )}
      </fieldset>
      {about.filter(text => text !== '').map(text => (
        <p key={text} className={css.quiet}>
          {text}
        </p>
      ))}
    </li>
  )
}
