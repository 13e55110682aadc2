import type * as Y from 'yjs'
import { readAgenda } from '../../document/agenda.ts'
import type { AgendaItem, Header, MeetingContent } from '../../document/content.ts'
import { readHeader, setHeader } from '../../document/header.ts'
import { type Line, plainLine } from '../../document/line.ts'
import { readTitle, spokenLines } from '../../document/readContent.ts'
import { type ItemSection, ITEM_SECTIONS, itemSection, rightToWrite } from '../../document/section.ts'
import { canonicalJson } from '../../render/canonicalJson.ts'
import { restoreAgenda } from './restoreAgenda.ts'
import { restoreLines } from './restoreLines.ts'
import { restorePeople } from './restorePeople.ts'
import type { RestoreRights } from './restoreRights.ts'

/** What became of one place. `row`: an item's attachments, which are rows and no text; `unknown`: nothing that can be put back. */
export type RestoreOutcome = 'restored' | 'refused' | 'row' | 'unknown'

/** The place of an item taken apart; `where` as in `placesOf`. */
const ITEM_PLACE = /^([a-z0-9][a-z0-9-]{0,63})\/(closed\/)?(title|caseStatement|recommendation|minutes|attachments)$/
const HEADER_KEYS: readonly (keyof Header)[] = ['title', 'place', 'start', 'end', 'nextMeeting', 'language']

const sameLines = (text: Y.Text, lines: readonly Line[]): boolean => canonicalJson(spokenLines(text)) === canonicalJson(lines)

const restoreSection = (text: Y.Text, part: ItemSection, value: string | readonly Line[]): void => {
  if (typeof value !== 'string') {
    if (!sameLines(text, value)) restoreLines(text, value)
  } else if (readTitle(text) !== value) restoreLines(text, value === '' ? [] : [plainLine(value)])
}

const restoreItem = (docs: { open: Y.Doc; closed: Y.Doc }, item: AgendaItem, part: ItemSection, secret: boolean, rights: RestoreRights): RestoreOutcome => {
  const entry = readAgenda(docs.open).find(one => one.id === item.id)
  const said = secret ? item.secret : item.open
  if (!entry || !said) return 'unknown'
  if (!rights.may(rightToWrite(part))) return 'refused'
  // what was open and is closed by now goes behind the door, what was behind the door never before it
  const inClosed = secret || (entry.closed && !item.closed)
  if (inClosed && (!entry.closed || !rights.mayOpen(item.id))) return 'refused'
  restoreSection((inClosed ? docs.closed : docs.open).getText(itemSection(item.id, part)), part, said[part])
  return 'restored'
}

const headerKey = (where: string): keyof Header | undefined => HEADER_KEYS.find(key => `header/${key}` === where)

/**
 * Puts one place of an older version back into the documents, as an edit: what is the same is not touched. Call it inside a transaction of
 * both documents. The rights decide place by place; of people, who is there and what is said of them are two rights.
 */
export const restorePlace = (
  docs: { open: Y.Doc; closed: Y.Doc }, content: MeetingContent, where: string, rights: RestoreRights, now: number,
): RestoreOutcome => {
  const { may } = rights
  const key = headerKey(where)
  if (key) {
    if (!may('agenda')) return 'refused'
    if (readHeader(docs.open)[key] !== content.header[key]) setHeader(docs.open, key, content.header[key])
    return 'restored'
  }
  if (where === 'people') {
    if (!may('agenda') && !may('attendance')) return 'refused'
    restorePeople(docs.open, content.people, { agenda: may('agenda'), attendance: may('attendance') }, now)
    return 'restored'
  }
  if (where === 'agenda') {
    if (!may('agenda')) return 'refused'
    restoreAgenda(docs.open, content.items, now)
    return 'restored'
  }
  if (where === 'document/intro' || where === 'document/closing') {
    const part = where === 'document/intro' ? 'intro' : 'closing'
    if (!may(rightToWrite(part))) return 'refused'
    if (!sameLines(docs.open.getText(where), content[part])) restoreLines(docs.open.getText(where), content[part])
    return 'restored'
  }
  const [, id, door, name] = ITEM_PLACE.exec(where) ?? []
  if (name === 'attachments') return may('agenda') ? 'row' : 'refused'
  const part = ITEM_SECTIONS.find(one => one === name)
  const item = content.items.find(one => one.id === id)
  if (!part) return 'unknown'
  // an item that has come since has nothing to be put back: the agenda says that it goes
  return item ? restoreItem(docs, item, part, door !== undefined, rights) : 'unknown'
}
