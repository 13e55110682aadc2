import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import type { Random } from './random.ts'

export const SECTIONS = ['document/intro', 'document/closing', 'a/title', 'a/minutes', 'b/minutes', 'b/caseStatement', 'zz/recommendation']
const IDS = ['a', 'b', 'c']
const KEYS = { header: ['title', 'place', 'odd'], people: ['name', 'attendance', 'arrival'], agenda: ['order', 'kind', 'closed', 'removedAt'] }

const inText = (text: Y.Text, random: Random): void => {
  const at = random.int(text.length + 1)
  const what = random.int(10)
  const length = Math.min(text.length - at, 1 + random.int(5))
  if (what < 4 || text.length === 0) text.insert(at, random.pick(['a', 'æøå', '😀', 'to ord']))
  else if (what < 6) text.insertEmbed(at, new Y.Map(random.chance(0.5) ? [['kind', 'bullet']] : []))
  else if (what < 8 && length > 0) text.delete(at, length)
  else if (length > 0) text.format(at, length, { bold: random.pick([true, null]) })
  for (const { insert } of text.toDelta() as { insert: unknown }[]) {
    if (insert instanceof Y.Map && random.chance(0.1)) insert.set(random.pick(['kind', 'indent']), random.int(3))
  }
}

const inMap = (doc: Y.Doc, name: 'header' | 'people' | 'agenda', random: Random): void => {
  const root = doc.getMap<unknown>(name)
  const key = random.pick(KEYS[name])
  if (name === 'header') {
    if (random.chance(0.2)) root.delete(key)
    else root.set(key, random.int(9))
    return
  }
  const id = random.pick(IDS)
  const entry = root.get(id)
  const what = random.int(20)
  if (!(entry instanceof Y.Map) || what < 2) root.set(id, new Y.Map<unknown>(random.chance(0.7) ? [[key, 1], ['order', 'a']] : []))
  else if (what < 4) root.delete(id)
  else if (what < 7) entry.delete(key)
  else entry.set(key, random.chance(0.05) ? new Y.Map([['deep', 1]]) : random.int(9))
}

/** One random edit, as any client could make it. */
export const edit = (doc: Y.Doc, random: Random): void => {
  const what = random.int(10)
  if (what < 6) inText(doc.getText(random.pick(SECTIONS)), random)
  else if (what < 9) inMap(doc, random.pick(['header', 'people', 'agenda'] as const), random)
  else if (random.chance(0.2)) doc.getText(random.pick(['unknown', 'Prosemirror', 'a/secret'])).insert(0, 'x')
}

/** A client: its document and, of what it has written, the updates one by one. */
export interface Typist {
  readonly doc: Y.Doc
  readonly sent: Uint8Array[]
}

export const createTypist = (clientID: number): Typist => {
  const doc = createSectionDoc()
  doc.clientID = clientID
  for (const name of SECTIONS) doc.getText(name)
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') sent.push(update)
  })
  return { doc, sent }
}

export const receive = (doc: Y.Doc, update: Uint8Array): void => applyToSections(doc, update, 'remote')
