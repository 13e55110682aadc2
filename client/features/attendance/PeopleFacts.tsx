import { UserRoundPen } from 'lucide-react'
import { Fragment, useState } from 'react'
import type { Attendance, Person } from '../../../shared/document/content.ts'
import { attendanceWords } from '../../../shared/words/attendance.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { usePeople } from '../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { AttendanceTable } from './AttendanceTable.tsx'
import css from './PeopleFacts.module.css'
import { personDetails } from './personText.ts'

const GROUPS: readonly Attendance[] = ['present', 'apology', 'absent']

const Names = ({ people }: { people: readonly Person[] }) => {
  const { language } = useLanguage()
  const words = useWords(attendanceWords)
  return people.map((person, index) => {
    const details = personDetails(person, renderWords[language])
    return (
      <Fragment key={person.id}>
        {index > 0 && ', '}
        <span className={css.name}>{person.name === '' ? words.unnamed : person.name}</span>
        {details !== '' && <span className={css.details}> ({details})</span>}
      </Fragment>
    )
  })
}

/** The people in the head of the minutes, as terms and descriptions: printed, and for those who may change it a table to tick. */
export const PeopleFacts = () => {
  const words = useWords(attendanceWords)
  const people = usePeople(useScope().open.doc)
  const mayTick = useMay('attendance')
  const mayName = useMay('agenda')
  const [editing, setEditing] = useState(false)
  const may = mayTick || mayName
  // behind the last of the printed groups
  const last: Attendance = people.some(person => person.attendance === 'absent') ? 'absent' : 'apology'
  return (
    <>
      {GROUPS.map(group => {
        const members = people.filter(person => person.attendance === group)
        if (members.length === 0 && (group === 'absent' || !may)) return undefined
        return (
          <Fragment key={group}>
            <dt>{words.groups[group]}</dt>
            <dd>
              {members.length === 0 ? <span className={css.nobody}>{words.nobody}</span> : <Names people={members} />}
              {may && group === last && (
                <>
                  <div>
                    <Button small look="quiet" className={css.edit} aria-expanded={editing} onClick={() => setEditing(!editing)}>
                      <UserRoundPen aria-hidden />
                      {editing ? words.done : words.edit}
                    </Button>
                  </div>
                  {editing && <AttendanceTable people={people} mayTick={mayTick} mayName={mayName} />}
                </>
              )}
            </dd>
          </Fragment>
        )
      })}
    </>
  )
}
