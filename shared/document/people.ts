import * as Y from 'yjs'
import type { PersonId } from '../domain/ids.ts'
import { cleanText } from './cleanText.ts'
import type { Attendance, Person } from './content.ts'
import { byOrder, freshOrders, placeLast } from './order.ts'

const ATTENDANCES: readonly Attendance[] = ['present', 'apology', 'absent']
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

type PersonKey = Exclude<keyof Person, 'id'>
interface Entry extends Person {
  readonly order: string
  readonly removed: boolean
}

const readEntry = (id: string, map: Y.Map<unknown>): Entry => {
  const word = (key: PersonKey | 'order'): string => {
    const value = map.get(key)
    return typeof value === 'string' ? cleanText(value) : ''
  }
  const clock = (key: PersonKey): string => (TIME.test(word(key)) ? word(key) : '')
  return {
    id: id as PersonId,
    name: word('name'),
    organisation: word('organisation'),
    role: word('role'),
    attendance: ATTENDANCES.find(attendance => attendance === map.get('attendance')) ?? 'present',
    arrival: clock('arrival'),
    departure: clock('departure'),
    deputyFor: word('deputyFor'),
    order: word('order'),
    removed: typeof map.get('removedAt') === 'number',
  }
}

const readEntries = (doc: Y.Doc): Entry[] => {
  const entries: Entry[] = []
  doc.getMap('people').forEach((value, id) => {
    if (value instanceof Y.Map) entries.push(readEntry(id, value))
  })
  return entries.toSorted(byOrder)
}

/** Those who belong to the meeting, in printed order. Total: what is invalid reads as empty, an unknown attendance as present. */
export const readPeople = (doc: Y.Doc): Person[] =>
  readEntries(doc).filter(entry => !entry.removed).map(({ order: _order, removed: _removed, ...person }) => person)

/** Adds a person behind the others. Does nothing where one with this id is there. */
export const addPerson = (doc: Y.Doc, person: Person): void => {
  const people = doc.getMap('people')
  if (people.has(person.id)) return
  const { id, ...values } = person
  const stored = Object.entries(values).filter(([key, value]) => key === 'name' || value !== '')
  doc.transact(() => people.set(id, new Y.Map<unknown>([...stored, ['order', placeLast(readEntries(doc))]])))
}

/** Changes one value of a person, where it differs. Does nothing for a person who is not there. */
export const setPerson = <Key extends PersonKey>(doc: Y.Doc, id: PersonId, key: Key, value: Person[Key]): void => {
  const person = doc.getMap('people').get(id)
  if (person instanceof Y.Map && person.get(key) !== value) person.set(key, value)
}

/** Takes a person out of the meeting; `now` in milliseconds. Nothing is deleted. */
export const removePerson = (doc: Y.Doc, id: PersonId, now: number): void => {
  const person = doc.getMap('people').get(id)
  if (person instanceof Y.Map) person.set('removedAt', now)
}

/** Puts a person back who was taken out. */
export const bringBackPerson = (doc: Y.Doc, id: PersonId): void => {
  const person = doc.getMap('people').get(id)
  if (person instanceof Y.Map && typeof person.get('removedAt') === 'number') person.set('removedAt', null)
}

/** Gives the people this printed order, where they stand in another; those who are not named stand behind. */
export const orderPeople = (doc: Y.Doc, ids: readonly PersonId[]): void => {
  const now = readEntries(doc).filter(entry => !entry.removed).map(entry => entry.id)
  const wanted = ids.filter(id => now.includes(id))
  if (now.filter(id => wanted.includes(id)).every((id, index) => id === wanted[index])) return
  const all = [...wanted, ...readEntries(doc).map(entry => entry.id).filter(id => !wanted.includes(id))]
  const keys = freshOrders(all.length)
  for (const [index, id] of all.entries()) {
    const person = doc.getMap('people').get(id)
    if (person instanceof Y.Map) person.set('order', keys[index]!)
  }
}
