import type * as Y from 'yjs'
import type { ImportedContent, ImportedItem } from '../exchange/imported.ts'
import type { ItemId, PersonId } from '../domain/ids.ts'
import { officeWords } from '../words/offices.ts'
import { addItem } from './agenda.ts'
import { setHeader } from './header.ts'
import { plainLine } from './line.ts'
import { addPerson } from './people.ts'
import { documentSection, itemSection } from './section.ts'
import { writeLines } from './writeLines.ts'

/** A title that an attachment is to get, with the item it belongs to. */
export interface TitledAttachment {
  readonly itemId: ItemId
  readonly title: string
  readonly closed: boolean
}

const writeItem = (docs: { open: Y.Doc; closed: Y.Doc }, id: ItemId, item: ImportedItem): void => {
  addItem(docs, { id, kind: item.unnumbered ? 'unnumbered' : 'numbered', closed: item.closed })
  // a file that names a closed item tells its title too, so that title is for the public already
  writeLines(docs.open.getText(itemSection(id, 'title')), [plainLine(item.open?.title ?? item.title)])
  if (item.closed && item.open) writeLines(docs.open.getText(itemSection(id, 'minutes')), item.open.minutes)
  const doc = item.closed ? docs.closed : docs.open
  if (item.closed) writeLines(doc.getText(itemSection(id, 'title')), [plainLine(item.title)])
  writeLines(doc.getText(itemSection(id, 'caseStatement')), item.caseStatement)
  writeLines(doc.getText(itemSection(id, 'recommendation')), item.recommendation)
  writeLines(doc.getText(itemSection(id, 'minutes')), item.minutes)
}

const localTime = (date: string, time: string): string => (date === '' ? '' : `${date}T${time === '' ? '00:00' : time}`)

/** The offices that the document gives names for, written as the role of the person who has that name. */
const roleOf = (content: ImportedContent, name: string, role: string): string => {
  if (role !== '' || name === '') return role
  const words = officeWords[content.language]
  const roles = [...(content.chair === name ? [words.chair] : []), ...(content.minuteTaker === name ? [words.minuteTaker] : [])]
  return roles.join(', ')
}

/**
 * Writes what a file or a template says into the two new, empty documents of a meeting. `newId` gives an id a call.
 * Answers the titles of attachments: they are rows of the database and not text.
 */
export const writeContent = (docs: { open: Y.Doc; closed: Y.Doc }, content: ImportedContent, newId: () => string): TitledAttachment[] => {
  const { open, closed } = docs
  const attachments: TitledAttachment[] = []
  open.transact(() => {
    closed.transact(() => {
      setHeader(open, 'title', content.title)
      setHeader(open, 'place', content.place)
      setHeader(open, 'start', localTime(content.date, content.start))
      setHeader(open, 'end', content.end === '' ? '' : localTime(content.date, content.end))
      setHeader(open, 'nextMeeting', content.nextMeeting)
      setHeader(open, 'language', content.language)
      for (const person of content.people) {
        const role = roleOf(content, person.name, person.role)
        addPerson(open, { ...person, role, id: newId() as PersonId, arrival: person.arrival ?? '', departure: person.departure ?? '', deputyFor: person.deputyFor ?? '' })
      }
      writeLines(open.getText(documentSection('intro')), content.intro)
      for (const item of content.items) {
        const itemId = newId() as ItemId
        writeItem(docs, itemId, item)
        attachments.push(...item.attachments.map(title => ({ itemId, title, closed: item.closed })))
      }
      writeLines(open.getText(documentSection('closing')), content.closing)
    })
  })
  return attachments
}
