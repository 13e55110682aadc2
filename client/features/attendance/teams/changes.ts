import type * as Y from 'yjs'
import type { Person } from '../../../../shared/document/content.ts'
import { addPerson, setPerson } from '../../../../shared/document/people.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Attendee } from '../../../../shared/exchange/teams/attendanceReport.ts'

/** What may come of a report for one person. */
export type Facts = Pick<Person, 'attendance' | 'arrival' | 'departure'>

export const isChange = (person: Facts, facts: Facts): boolean =>
  person.attendance !== facts.attendance || person.arrival !== facts.arrival || person.departure !== facts.departure

export interface ConfirmedChanges {
  readonly people: readonly { readonly id: PersonId; readonly facts: Facts }[]
  readonly added: readonly { readonly attendee: Attendee; readonly facts: Facts }[]
}

/** Enters what a person has confirmed, as one edit. */
export const enterChanges = (doc: Y.Doc, { people, added }: ConfirmedChanges, freshId: () => PersonId): void =>
  doc.transact(() => {
    for (const { id, facts } of people) {
      setPerson(doc, id, 'attendance', facts.attendance)
      setPerson(doc, id, 'arrival', facts.arrival)
      setPerson(doc, id, 'departure', facts.departure)
    }
    for (const { attendee, facts } of added) addPerson(doc, { id: freshId(), name: attendee.name, organisation: '', role: '', deputyFor: '', ...facts })
  })
