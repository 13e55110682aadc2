import * as Y from 'yjs'
import { addItem, seedMissing } from '../../shared/document/agenda.ts'
import type { Person, TemplateId } from '../../shared/document/content.ts'
import { setHeader } from '../../shared/document/header.ts'
import { plainLine } from '../../shared/document/line.ts'
import { addPerson } from '../../shared/document/people.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { itemSection } from '../../shared/document/section.ts'
import { type TitledAttachment, writeContent } from '../../shared/document/writeContent.ts'
import { writeLines } from '../../shared/document/writeLines.ts'
import type { ItemId, PersonId } from '../../shared/domain/ids.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import type { BodyTemplate } from '../../shared/template/bodyTemplate.ts'
import { templateOf } from '../../shared/template/templateOf.ts'

/** The two documents of a meeting that is about to be made. */
export interface NewDocs {
  readonly open: Y.Doc
  readonly closed: Y.Doc
}

/** What the form says, whatever else the meeting starts with. */
export interface Head {
  readonly title: string
  readonly start: string
  readonly end: string
  readonly place: string
}

export const emptyDocs = (): NewDocs => ({ open: createSectionDoc(), closed: createSectionDoc() })

const writeHead = ({ open }: NewDocs, head: Head): void => {
  setHeader(open, 'title', head.title)
  setHeader(open, 'start', head.start)
  setHeader(open, 'end', head.end)
  setHeader(open, 'place', head.place)
}

/** Fills new documents with what a template starts with; in Danish, the language a meeting has until somebody says another. */
export const fillFromTemplate = (docs: NewDocs, template: TemplateId, head: Head, newId: () => string): void => {
  writeHead(docs, head)
  for (const { title, kind } of templateOf(template).standing) {
    const id = newId() as ItemId
    addItem(docs, { id, kind, closed: false })
    writeLines(docs.open.getText(itemSection(id, 'title')), [plainLine(title.da)])
  }
  seedMissing(docs)
}

/** Fills new documents with what a forum's own template starts with; the form's place counts where it says one. */
export const fillFromOwn = (docs: NewDocs, { standing, place }: BodyTemplate, head: Head, newId: () => string): void => {
  writeHead(docs, head.place === '' ? { ...head, place } : head)
  for (const { title, kind, caseStatement } of standing) {
    const id = newId() as ItemId
    addItem(docs, { id, kind, closed: false })
    writeLines(docs.open.getText(itemSection(id, 'title')), [plainLine(title)])
    const said = caseStatement.split('\n').map(line => line.trim()).filter(line => line !== '')
    if (said.length > 0) writeLines(docs.open.getText(itemSection(id, 'caseStatement')), said.map(line => plainLine(line)))
  }
  seedMissing(docs)
}

/** Fills new documents with what a file said; the form's head counts where they differ. Answers the titles of attachments. */
export const fillFromFile = (docs: NewDocs, content: ImportedContent, head: Head, newId: () => string): readonly TitledAttachment[] => {
  const said = { ...content, title: head.title, place: head.place, date: head.start.slice(0, 10), start: head.start.slice(11), end: head.end.slice(11) }
  const titles = writeContent(docs, said, newId)
  writeHead(docs, head)
  seedMissing(docs)
  return titles
}

/** Puts the people of an earlier meeting into new documents: who they are, not when they came last time. */
export const carryPeople = (docs: NewDocs, people: readonly Pick<Person, 'name' | 'organisation' | 'role'>[], newId: () => string): void => {
  for (const { name, organisation, role } of people) {
    addPerson(docs.open, { id: newId() as PersonId, name, organisation, role, attendance: 'present', arrival: '', departure: '', deputyFor: '' })
  }
}
