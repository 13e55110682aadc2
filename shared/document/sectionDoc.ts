import * as Y from 'yjs'
import { DOCUMENT_SECTIONS, documentSection, MAP_ROOTS, parseRoot } from './section.ts'

/**
 * A Y.Doc that is ready to hold a meeting. Its roots are typed before anything is loaded (Yjs forgets that a text is
 * formatted if it learns of it too late), and Yjs' clean-up of formatting after remote changes is off: it would write
 * in the name of people who only read.
 */
export const createSectionDoc = (options: { guid?: string } = {}): Y.Doc => {
  const doc = new Y.Doc(options.guid === undefined ? {} : { guid: options.guid })
  for (const name of MAP_ROOTS) doc.getMap(name)
  for (const part of DOCUMENT_SECTIONS) doc.getText(documentSection(part))
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}

/** Gives a root its type, where the document model knows it; answers whether it does. */
export const typeRoot = (doc: Y.Doc, name: string): boolean => {
  const root = parseRoot(name)
  if (!root) return false
  if (root.type === 'map') doc.getMap(name)
  else doc.getText(name)
  return true
}

/**
 * Applies an update (V1) to a document made by `createSectionDoc`, typing every root it names first.
 * Throws what Yjs throws where the bytes are no update.
 */
export const applyToSections = (doc: Y.Doc, update: Uint8Array, origin: unknown): void => {
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Item && typeof struct.parent === 'string') typeRoot(doc, struct.parent)
  }
  Y.applyUpdate(doc, update, origin)
}
