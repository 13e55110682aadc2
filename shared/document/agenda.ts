import * as Y from 'yjs'
import type { ItemId } from '../domain/ids.ts'
import type { ItemKind } from './content.ts'
import { byOrder, placeAt } from './order.ts'
import { type ItemSection, ITEM_SECTIONS, itemSection } from './section.ts'
import { seedSection } from './writeLines.ts'

/** An agenda item as the agenda knows it; its text stands in sections of its own. */
export interface AgendaEntry {
  readonly id: ItemId
  readonly order: string
  readonly kind: ItemKind
  readonly closed: boolean
  readonly removed: boolean
  /** `1`, `2` …, counted over the numbered items that stand; empty for the others. */
  readonly number: string
}

/** The two documents of a meeting; `closed` is absent for those who may not open it. */
export interface MeetingDocs {
  readonly open: Y.Doc
  readonly closed?: Y.Doc | undefined
}

const agendaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('agenda')

/** All items, removed ones too, sorted by (order, id). Total: what is not an item is ignored, a bad value is the default. */
export const readAgenda = (doc: Y.Doc): AgendaEntry[] => {
  const found: Omit<AgendaEntry, 'number'>[] = []
  agendaOf(doc).forEach((value, id) => {
    if (!(value instanceof Y.Map)) return
    const order: unknown = value.get('order')
    found.push({
      id: id as ItemId,
      order: typeof order === 'string' ? order : '',
      kind: value.get('kind') === 'unnumbered' ? 'unnumbered' : 'numbered',
      closed: value.get('closed') === true,
      removed: typeof value.get('removedAt') === 'number',
    })
  })
  let count = 0
  return found.toSorted(byOrder).map(entry => ({ ...entry, number: entry.kind === 'numbered' && !entry.removed ? String(++count) : '' }))
}

/** True for an item that the agenda has as closed. */
export const isBehindDoor = (doc: Y.Doc, id: ItemId): boolean => {
  const entry = agendaOf(doc).get(id)
  return entry instanceof Y.Map && entry.get('closed') === true
}

/** The items that are closed now, removed ones too. */
export const closedItems = (doc: Y.Doc): ReadonlySet<ItemId> => new Set(readAgenda(doc).filter(entry => entry.closed).map(entry => entry.id))

/** Which sections of an item the adder may write and so has to seed. */
export interface NewItem {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly closed: boolean
  /** Stands before this item; null or absent: last. */
  readonly before?: ItemId | null
  readonly sections?: readonly ItemSection[]
}

const seedItem = (doc: Y.Doc, id: ItemId, parts: readonly ItemSection[]): void => {
  for (const part of parts) seedSection(doc.getText(itemSection(id, part)))
}

/** The sections that a closed item has in the open document: what the public may read of it. */
const PUBLIC_PARTS: readonly ItemSection[] = ['title', 'minutes']

const writeOrders = (doc: Y.Doc, orders: ReadonlyMap<string, string>): void => {
  for (const [id, order] of orders) {
    const entry = agendaOf(doc).get(id)
    if (entry instanceof Y.Map) entry.set('order', order)
  }
}

const indexBefore = (entries: readonly AgendaEntry[], before: ItemId | null | undefined): number => {
  const index = before ? entries.findIndex(entry => entry.id === before) : -1
  return index < 0 ? entries.length : index
}

/**
 * Adds an item and the first line end of each of its sections, of a closed one in the closed document too.
 * Does nothing where the id is taken.
 */
export const addItem = (docs: MeetingDocs, item: NewItem): void => {
  const { open, closed } = docs
  if (agendaOf(open).has(item.id)) return
  const sections = item.sections ?? ITEM_SECTIONS
  open.transact(() => {
    const entries = readAgenda(open)
    const place = placeAt(entries, indexBefore(entries, item.before))
    writeOrders(open, place.others)
    const values: [string, unknown][] = [['order', place.own], ['kind', item.kind], ...(item.closed ? [['closed', true] as [string, unknown]] : [])]
    agendaOf(open).set(item.id, new Y.Map(values))
    seedItem(open, item.id, item.closed ? sections.filter(part => PUBLIC_PARTS.includes(part)) : sections)
  })
  if (item.closed && closed) closed.transact(() => seedItem(closed, item.id, sections))
}

/** Moves an item to stand before another; null: last. Does nothing where it already stands there or is not there. */
export const moveItem = (doc: Y.Doc, id: ItemId, before: ItemId | null): void => {
  const entry = agendaOf(doc).get(id)
  if (!(entry instanceof Y.Map) || id === before) return
  const all = readAgenda(doc)
  const at = all.findIndex(other => other.id === id)
  if ((all[at + 1]?.id ?? null) === before) return
  const others = all.filter(other => other.id !== id)
  const place = placeAt(others, indexBefore(others, before))
  doc.transact(() => {
    writeOrders(doc, place.others)
    entry.set('order', place.own)
  })
}

const setRemoved = (doc: Y.Doc, id: ItemId, at: number | undefined): void => {
  const entry = agendaOf(doc).get(id)
  if (!(entry instanceof Y.Map)) return
  if (at !== undefined) entry.set('removedAt', at)
  else if (entry.has('removedAt')) entry.set('removedAt', null)
}

/** Takes an item off the agenda; `now` in milliseconds. Its text stays. */
export const removeItem = (doc: Y.Doc, id: ItemId, now: number): void => setRemoved(doc, id, now)

/** Puts a removed item back where it stood. */
export const restoreItem = (doc: Y.Doc, id: ItemId): void => setRemoved(doc, id, undefined)

/** Gives every section of every item that has none its first line end: before a phase in which many may start to write at once. */
export const seedMissing = (docs: MeetingDocs): void => {
  docs.open.transact(() => {
    seedSection(docs.open.getText('document/intro'))
    seedSection(docs.open.getText('document/closing'))
    for (const entry of readAgenda(docs.open)) seedItem(docs.open, entry.id, entry.closed ? PUBLIC_PARTS : ITEM_SECTIONS)
  })
  docs.closed?.transact(() => {
    for (const entry of readAgenda(docs.open)) if (entry.closed) seedItem(docs.closed!, entry.id, ITEM_SECTIONS)
  })
}
