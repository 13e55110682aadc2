import * as Y from 'yjs'
import { parseRoot } from '../../../shared/document/section.ts'
import type { PutAside } from './carryOver.ts'
import { refusedText } from './refusedText.ts'
import { createServerState } from './serverState.ts'

/** Per client id of this person: the clock from which on the server is not known to have what was written. */
export type Unsent = ReadonlyMap<number, number>

/**
 * What a person wrote in a document that the server is not known to have, section by section: for a room that is to be
 * forgotten. Reads only.
 */
export const unsentText = (doc: Y.Doc, unsent: Unsent): PutAside[] => {
  if (unsent.size === 0) return []
  const server = createServerState()
  for (const client of doc.store.clients.keys()) server.clocks.set(client, unsent.get(client) ?? Y.getState(doc.store, client))
  const none = new Y.Doc()
  const aside: PutAside[] = []
  for (const root of doc.share.keys()) {
    const parsed = parseRoot(root)
    if (!parsed || parsed.type === 'map') continue
    const { text, lines } = refusedText(doc.getText(root), none.getText(root), server, { mine: client => unsent.has(client) })
    if (text !== '') aside.push({ root, text, lines, removed: 0, formed: false })
  }
  return aside
}
