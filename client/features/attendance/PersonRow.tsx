import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { Attendance, Person } from '../../../shared/document/content.ts'
import { removePerson, setPerson } from '../../../shared/document/people.ts'
import { attendanceWords } from '../../../shared/words/attendance.ts'
import { useScope } from '../../sync/scope.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './PersonRow.module.css'
import { PersonDetails } from './PersonDetails.tsx'

const STATES: readonly Attendance[] = ['present', 'apology', 'absent']

interface PersonRowProps {
  readonly person: Person
  readonly mayTick: boolean
  readonly mayName: boolean
}

/** One person: name, the three ways of being there or not, and the rest behind a button. */
export const PersonRow = ({ person, mayTick, mayName }: PersonRowProps) => {
  const words = useWords(attendanceWords)
  const { doc } = useScope().open
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const name = person.name === '' ? words.unnamed : person.name
  return (
    <li className={css.row}>
      <div className={css.line}>
        <span className={css.name}>{name}</span>
        <fieldset className={css.choice} disabled={!mayTick}>
          <legend className={css.legend}>{words.attendanceOf(name)}</legend>
          {STATES.map(state => (
            <label key={state} className={css.option}>
              <input type="radio" name={`fremmoede-${person.id}`} checked={person.attendance === state} onChange={() => setPerson(doc, person.id, 'attendance', state)} />
              <span>{words.states[state]}</span>
            </label>
          ))}
        </fieldset>
        <IconButton label={words.details(name)} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronDown aria-hidden className={open ? css.turned : undefined} />
        </IconButton>
      </div>
      {open && (
        <PersonDetails
          person={person}
          mayTick={mayTick}
          mayName={mayName}
          onRemove={() => {
            removePerson(doc, person.id, Date.now())
            notify({ text: words.removed(name) })
          }}
        />
      )}
    </li>
  )
}
