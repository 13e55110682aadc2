import { readAgenda } from '../../shared/document/agenda.ts'
import type { AgendaItem } from '../../shared/document/content.ts'
import { type PlacedAttachment, readItem } from '../../shared/document/readContent.ts'
import { ITEM_SECTIONS, itemSection } from '../../shared/document/section.ts'
import type { AttachmentId, ItemId, Sha256 } from '../../shared/domain/ids.ts'
import type { AttachmentRow } from '../../shared/protocol/http.ts'
import { docsOf, type MeetingScope } from './scope.ts'

/** How long after a change the item is read anew, in milliseconds: typing must not wait for a fingerprint. */
const PAUSE = 120

const placed = (rows: readonly AttachmentRow[]): PlacedAttachment[] =>
  rows.filter(row => !row.removed).map(({ id, title, itemId, closed, file }) => ({
    itemId, closed, attachment: { id: id as AttachmentId, title, ...(file && { file: { ...file, sha256: file.sha256 as Sha256 } }) },
  }))

/** One item as it stands now; undefined where it is not on the agenda. `rows`: the meeting's attachments, in order. */
export const itemNow = (scope: MeetingScope, id: ItemId, rows: readonly AttachmentRow[]): AgendaItem | undefined => {
  const docs = docsOf(scope)
  const entry = readAgenda(docs.open).find(one => one.id === id && !one.removed)
  return entry && readItem({ ...docs, attachments: placed(rows) }, entry)
}

/** Calls when an item may say something else, a moment after its last change. Answers how to stop. */
export const watchItem = ({ open, closed }: MeetingScope, id: ItemId, changed: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(changed, PAUSE)
  }
  const agenda = open.doc.getMap('agenda')
  const texts = [open, ...(closed ? [closed] : [])].flatMap(({ doc }) => ITEM_SECTIONS.map(part => doc.getText(itemSection(id, part))))
  agenda.observeDeep(later)
  for (const text of texts) text.observeDeep(later)
  return () => {
    clearTimeout(timer)
    agenda.unobserveDeep(later)
    for (const text of texts) text.unobserveDeep(later)
  }
}
