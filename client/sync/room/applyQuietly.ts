import type * as Y from 'yjs'
import { applyToSections } from '../../../shared/document/sectionDoc.ts'

/** Applies an update; one that cannot be read, from a damaged copy, is left out: the server's text is fetched anew below it. */
export const applyQuietly = (doc: Y.Doc, update: Uint8Array, origin: unknown): void => {
  try {
    applyToSections(doc, update, origin)
  } catch {
    // nothing of it is in the document
  }
}
