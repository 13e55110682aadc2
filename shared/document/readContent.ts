import type * as Y from 'yjs'
import type { ItemId } from '../domain/ids.ts'
import { type AgendaEntry, type MeetingDocs, readAgenda } from './agenda.ts'
import type { AgendaItem, Attachment, ContentForm, ItemText, MeetingContent, TemplateId } from './content.ts'
import { readHeader } from './header.ts'
import { type Line, lineText } from './line.ts'
import { readPeople } from './people.ts'
import { readLines } from './readLines.ts'
import { itemSection } from './section.ts'

/** An attachment with its place; rows of the database, in printed order. */
export interface PlacedAttachment {
  readonly itemId: string
  readonly closed: boolean
  readonly attachment: Attachment
}

export interface ContentSource extends MeetingDocs {
  readonly template: TemplateId
  readonly form?: ContentForm | undefined
  /** The forum's name. */
  readonly body: string
  readonly attachments: readonly PlacedAttachment[]
}

/** The lines that say something: an empty line sets nothing apart in print, each line is a paragraph of its own. */
export const spokenLines = (text: Y.Text): Line[] => readLines(text).filter(line => lineText(line).trim() !== '')

/** A title is one line, however many a merge has made of it. */
export const readTitle = (text: Y.Text): string => readLines(text).map(lineText).join(' ').replace(/\s+/gu, ' ').trim()

const readItemText = (doc: Y.Doc, id: ItemId, attachments: readonly Attachment[]): ItemText => ({
  title: readTitle(doc.getText(itemSection(id, 'title'))),
  caseStatement: spokenLines(doc.getText(itemSection(id, 'caseStatement'))),
  recommendation: spokenLines(doc.getText(itemSection(id, 'recommendation'))),
  minutes: spokenLines(doc.getText(itemSection(id, 'minutes'))),
  attachments,
})

/** One item as it stands now. Without `closed`, a closed one lacks its secret part. */
export const readItem = (source: Pick<ContentSource, 'open' | 'closed' | 'attachments'>, entry: AgendaEntry): AgendaItem => {
  const { open, closed } = source
  const attachmentsOf = (secret: boolean): Attachment[] =>
    source.attachments.filter(placed => placed.itemId === entry.id && placed.closed === secret).map(placed => placed.attachment)
  const text = readItemText(open, entry.id, attachmentsOf(false))
  return {
    id: entry.id,
    number: entry.number,
    kind: entry.kind,
    closed: entry.closed,
    open: entry.closed ? { ...text, caseStatement: [], recommendation: [] } : text,
    ...(entry.closed && closed ? { secret: readItemText(closed, entry.id, attachmentsOf(true)) } : {}),
  }
}

/** Everything the meeting says now, as it is shown, approved and published. Without `closed`, closed items lack their secret part. */
export const readContent = (source: ContentSource): MeetingContent => {
  const { open } = source
  return {
    template: source.template,
    ...(source.form && { form: source.form }),
    body: source.body,
    header: readHeader(open),
    people: readPeople(open),
    intro: spokenLines(open.getText('document/intro')),
    items: readAgenda(open).filter(entry => !entry.removed).map(entry => readItem(source, entry)),
    closing: spokenLines(open.getText('document/closing')),
  }
}
