import type { Person } from '../../../shared/document/content.ts'
import { setPerson } from '../../../shared/document/people.ts'
import { attendanceWords } from '../../../shared/words/attendance.ts'
import { useInlineDraft } from '../../sync/useInlineDraft.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import css from './PersonDetails.module.css'

type WordKey = 'name' | 'role' | 'organisation' | 'deputyFor' | 'arrival' | 'departure'

interface PersonFieldProps {
  readonly person: Person
  readonly field: WordKey
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'time'
}

const PersonField = ({ person, field, label, hint, type = 'text' }: PersonFieldProps) => {
  const { doc } = useScope().open
  const draft = useInlineDraft(person[field], text => setPerson(doc, person.id, field, text))
  return (
    <TextField label={label} hint={hint} type={type} maxLength={200} autoComplete="off" value={draft.shown} onChange={event => draft.change(event.target.value)} onBlur={draft.settle} />
  )
}

interface PersonDetailsProps {
  readonly person: Person
  readonly mayTick: boolean
  readonly mayName: boolean
  readonly onRemove: () => void
}

/** All that is said of one person, and the way out of the meeting. Shows the fields that may be written. */
export const PersonDetails = ({ person, mayTick, mayName, onRemove }: PersonDetailsProps) => {
  const words = useWords(attendanceWords)
  return (
    <div className={css.details}>
      {mayName && (
        <>
          <PersonField person={person} field="name" label={words.name} />
          <PersonField person={person} field="role" label={words.role} hint={words.roleHint} />
          <PersonField person={person} field="organisation" label={words.organisation} />
        </>
      )}
      {mayTick && (
        <>
          <PersonField person={person} field="arrival" label={words.arrival} type="time" />
          <PersonField person={person} field="departure" label={words.departure} type="time" />
          <PersonField person={person} field="deputyFor" label={words.deputyFor} />
        </>
      )}
      {mayName && (
        <Button look="danger" small onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </div>
  )
}
