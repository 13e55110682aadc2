import type { Right } from '../domain/can.ts'
import type { ItemId } from '../domain/ids.ts'

/** The parts of an agenda item that hold text. */
export const ITEM_SECTIONS = ['title', 'caseStatement', 'recommendation', 'minutes'] as const
export type ItemSection = (typeof ITEM_SECTIONS)[number]

/** The parts of a meeting that hold text outside the items. */
export const DOCUMENT_SECTIONS = ['intro', 'closing'] as const
export type DocumentSection = (typeof DOCUMENT_SECTIONS)[number]

/** The name of a Y.Text root: one section of one meeting, in its open or its closed room. */
export type SectionName = `${string}/${ItemSection}` | `document/${DocumentSection}`

/** The roots that are a Y.Map. */
export const MAP_ROOTS = ['header', 'people', 'agenda'] as const
export type MapRoot = (typeof MAP_ROOTS)[number]

export const itemSection = (item: ItemId, part: ItemSection): SectionName => `${item}/${part}`
export const documentSection = (part: DocumentSection): SectionName => `document/${part}`

/** A root's name taken apart; undefined for one that the document model does not know. */
export type Root =
  | { type: 'map'; name: MapRoot }
  | { type: 'item'; item: ItemId; part: ItemSection }
  | { type: 'document'; part: DocumentSection }

const ITEM_ROOT = /^([a-z0-9][a-z0-9-]{0,63})\/(title|caseStatement|recommendation|minutes)$/

/** Reads a root's name. Answers undefined for an unknown one: nobody may write there. */
export const parseRoot = (name: string): Root | undefined => {
  if (name === 'header' || name === 'people' || name === 'agenda') return { type: 'map', name }
  if (name === 'document/intro') return { type: 'document', part: 'intro' }
  if (name === 'document/closing') return { type: 'document', part: 'closing' }
  const found = ITEM_ROOT.exec(name)
  // `document` is a name of ours, so it is nobody's item id
  if (!found || found[1] === 'document') return undefined
  return { type: 'item', item: found[1] as ItemId, part: found[2] as ItemSection }
}

const SECTION_RIGHT: Readonly<Record<ItemSection | DocumentSection, Right>> = {
  title: 'agenda',
  caseStatement: 'agenda',
  recommendation: 'agenda',
  minutes: 'minutes',
  intro: 'agenda',
  closing: 'minutes',
}

/** The right that writing in a text section asks for. */
export const rightToWrite = (part: ItemSection | DocumentSection): Right => SECTION_RIGHT[part]

/** The keys of a person that say who is there; the others belong to the agenda. */
export const ATTENDANCE_KEYS: ReadonlySet<string> = new Set(['attendance', 'arrival', 'departure', 'deputyFor'])
