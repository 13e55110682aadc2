import type * as Y from 'yjs'
import { readAgenda } from '../../document/agenda.ts'
import type { Attachment, Header, MeetingContent } from '../../document/content.ts'
import { readHeader, setHeader } from '../../document/header.ts'
import { type Line, plainLine } from '../../document/line.ts'
import { readTitle, spokenLines } from '../../document/readContent.ts'
import { type DocumentSection, documentSection, type ItemSection, ITEM_SECTIONS, itemSection, rightToWrite, type SectionName } from '../../document/section.ts'
import type { ItemId } from '../../domain/ids.ts'
import { canonicalJson } from '../../render/canonicalJson.ts'
import { restoreAgenda } from './restoreAgenda.ts'
import { restoreLines } from './restoreLines.ts'
import { restorePeople } from './restorePeople.ts'
import type { RestoreRights } from './restoreRights.ts'

/** What putting one place back comes to. `refused`: not with these rights; `unknown`: nothing that can be put back. */
export type RestoreTarget =
  | { readonly type: 'header'; readonly key: keyof Header }
  | { readonly type: 'people' | 'agenda' | 'refused' | 'unknown' }
  | { readonly type: 'text'; readonly closed: boolean; readonly section: SectionName; readonly value: string | readonly Line[] }
  /** Rows and no text: whoever keeps them puts them back. */
  | { readonly type: 'attachments'; readonly item: ItemId; readonly closed: boolean; readonly value: readonly Attachment[] }

/** The place of an item taken apart; `where` as in `placesOf`. */
const ITEM_PLACE = /^([a-z0-9][a-z0-9-]{0,63})\/(closed\/)?(title|caseStatement|recommendation|minutes|attachments)$/
const HEADER_KEYS: readonly (keyof Header)[] = ['title', 'place', 'start', 'end', 'nextMeeting', 'language']
const DOCUMENT_PARTS: readonly DocumentSection[] = ['intro', 'closing']

const REFUSED: RestoreTarget = { type: 'refused' }
const UNKNOWN: RestoreTarget = { type: 'unknown' }

const itemTarget = (open: Y.Doc, content: MeetingContent, where: string, { may, mayOpen, mayTakePart }: RestoreRights): RestoreTarget => {
  const [, id, door, name] = ITEM_PLACE.exec(where) ?? []
  const item = content.items.find(one => one.id === id)
  const entry = readAgenda(open).find(one => one.id === id)
  const said = door ? item?.secret : item?.open
  // an item that has come since has nothing to be put back: the agenda says that it goes
  if (!item || !entry || !said) return UNKNOWN
  const part: ItemSection | undefined = ITEM_SECTIONS.find(one => one === name)
  if (!mayTakePart(item.id) || !may(part ? rightToWrite(part) : 'agenda') || (entry.removed && !may('agenda'))) return REFUSED
  // what was open and is closed by now goes behind the door, what was behind the door never before it
  const closed = door !== undefined || (entry.closed && !item.closed)
  if (closed && (!entry.closed || !mayOpen)) return REFUSED
  if (!part) return { type: 'attachments', item: item.id, closed, value: said.attachments }
  return { type: 'text', closed, section: itemSection(item.id, part), value: said[part] }
}

/**
 * What putting one place of an older version back would write, as far as these rights go: place by place, by the table of rights. Of people,
 * who belongs to the meeting and who was there are two rights; either is enough for its part.
 */
export const restoreTarget = (open: Y.Doc, content: MeetingContent, where: string, rights: RestoreRights): RestoreTarget => {
  const { may } = rights
  const key = HEADER_KEYS.find(one => `header/${one}` === where)
  if (key) return may('agenda') ? { type: 'header', key } : REFUSED
  if (where === 'people') return may('agenda') || may('attendance') ? { type: 'people' } : REFUSED
  if (where === 'agenda') return may('agenda') ? { type: 'agenda' } : REFUSED
  const part = DOCUMENT_PARTS.find(one => documentSection(one) === where)
  if (part) return may(rightToWrite(part)) ? { type: 'text', closed: false, section: documentSection(part), value: content[part] } : REFUSED
  return itemTarget(open, content, where, rights)
}

const restoreText = (text: Y.Text, value: string | readonly Line[]): void => {
  if (typeof value === 'string') {
    if (readTitle(text) !== value) restoreLines(text, value === '' ? [] : [plainLine(value)])
  } else if (canonicalJson(spokenLines(text)) !== canonicalJson(value)) restoreLines(text, value)
}

/**
 * Puts one place of an older version back into the documents, as an edit: what is the same is not touched. Call it inside a transaction of
 * both documents. `now` in milliseconds. Does nothing for rows and for what is refused.
 */
export const restorePlace = (docs: { open: Y.Doc; closed: Y.Doc }, content: MeetingContent, target: RestoreTarget, { may }: RestoreRights, now: number): void => {
  switch (target.type) {
    case 'header': {
      const { key } = target
      if (readHeader(docs.open)[key] !== content.header[key]) setHeader(docs.open, key, content.header[key])
      return
    }
    case 'people':
      return restorePeople(docs.open, content.people, { agenda: may('agenda'), attendance: may('attendance') }, now)
    case 'agenda':
      return restoreAgenda(docs.open, content.items, now)
    case 'text':
      return restoreText((target.closed ? docs.closed : docs.open).getText(target.section), target.value)
    case 'attachments':
    case 'refused':
    case 'unknown':
  }
}
