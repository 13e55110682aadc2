import { FileUp } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '../../../shared/document/content.ts'
import { addPerson } from '../../../shared/document/people.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { attendanceWords } from '../../../shared/words/attendance.ts'
import { teamsWords } from '../../../shared/words/teams.ts'
import { freshId } from '../../sync/freshId.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { TextField } from '../../ui/TextField.tsx'
import css from './AttendanceTable.module.css'
import { PersonRow } from './PersonRow.tsx'
import { TeamsAttendance } from './teams/TeamsAttendance.tsx'

interface AttendanceTableProps {
  readonly people: readonly Person[]
  readonly mayTick: boolean
  readonly mayName: boolean
}

/** Everybody in the meeting, one a line: who is there is ticked here, and people are added and taken out. */
export const AttendanceTable = ({ people, mayTick, mayName }: AttendanceTableProps) => {
  const words = useWords(attendanceWords)
  const teams = useWords(teamsWords)
  const { doc } = useScope().open
  const announce = useAnnounce()
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [missing, setMissing] = useState(false)
  const [fromTeams, setFromTeams] = useState(false)
  const add = () => {
    const clean = name.trim()
    setMissing(clean === '')
    if (clean === '') return
    addPerson(doc, { id: freshId<PersonId>(), name: clean, organisation: organisation.trim(), role: '', attendance: 'present', arrival: '', departure: '', deputyFor: '' })
    setName('')
    setOrganisation('')
    announce(words.added(clean))
  }
  return (
    <div className={css.table}>
      <ul className={css.list} aria-label={words.list}>
        {people.map(person => (
          <PersonRow key={person.id} person={person} mayTick={mayTick} mayName={mayName} />
        ))}
      </ul>
      {mayTick && (
        <div>
          <Button small onClick={() => setFromTeams(true)}>
            <FileUp aria-hidden />
            {teams.open}
          </Button>
        </div>
      )}
      {fromTeams && <TeamsAttendance onClose={() => setFromTeams(false)} />}
      {mayName && (
        <form
          className={css.add}
          onSubmit={event => {
            event.preventDefault()
            add()
          }}
        >
          <TextField label={words.addName} value={name} maxLength={200} autoComplete="off" error={missing ? words.nameMissing : undefined} onChange={event => setName(event.target.value)} />
          <TextField label={words.addOrganisation} optional value={organisation} maxLength={200} autoComplete="off" onChange={event => setOrganisation(event.target.value)} />
          <Button type="submit">{words.add}</Button>
        </form>
      )}
    </div>
  )
}
