import type * as Y from 'yjs'
import type { Person } from '../../document/content.ts'
import { addPerson, bringBackPerson, orderPeople, readPeople, removePerson, setPerson } from '../../document/people.ts'
import { ATTENDANCE_KEYS } from '../../document/section.ts'

type PersonKey = Exclude<keyof Person, 'id'>
const KEYS: readonly PersonKey[] = ['name', 'organisation', 'role', 'attendance', 'arrival', 'departure', 'deputyFor']

/** Puts people back as they were: who belongs to the meeting, in which order, and what is said of each, as far as `may` goes. */
export const restorePeople = (doc: Y.Doc, people: readonly Person[], may: { agenda: boolean; attendance: boolean }, now: number): void => {
  if (may.agenda) {
    const wanted = new Set(people.map(person => person.id))
    for (const person of readPeople(doc)) if (!wanted.has(person.id)) removePerson(doc, person.id, now)
    for (const person of people) {
      bringBackPerson(doc, person.id)
      addPerson(doc, person)
    }
  }
  const there = new Map(readPeople(doc).map(person => [person.id, person]))
  for (const person of people) {
    const before = there.get(person.id)
    if (!before) continue
    for (const key of KEYS) {
      const allowed = ATTENDANCE_KEYS.has(key) ? may.attendance : may.agenda
      if (allowed && before[key] !== person[key]) setPerson(doc, person.id, key, person[key])
    }
  }
  if (may.agenda) orderPeople(doc, people.map(person => person.id))
}
