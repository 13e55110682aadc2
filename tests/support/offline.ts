import * as Y from 'yjs'
import { stateOf, type ServerState } from '../../client/sync/reconcile/serverState.ts'
import { applyToSections, createSectionDoc } from '../../shared/document/sectionDoc.ts'

/** A document with its server's, as they stand after the person at it has worked without a connection. */
export interface Offline {
  /** What the person sees: theirs and the server's together. */
  readonly local: Y.Doc
  /** Nothing but what the server has. */
  readonly fresh: Y.Doc
  readonly server: ServerState
}

/**
 * Plays a loss of connection: `before` is there on both sides, then `here` works offline while `there` works on the server,
 * then the person hears what the server has.
 */
export const playOffline = (before: (doc: Y.Doc) => void, here: (doc: Y.Doc) => void, there: (doc: Y.Doc) => void = () => undefined): Offline => {
  const serverDoc = createSectionDoc()
  before(serverDoc)
  const local = createSectionDoc()
  applyToSections(local, Y.encodeStateAsUpdate(serverDoc), 'server')
  here(local)
  there(serverDoc)
  const fresh = createSectionDoc()
  applyToSections(fresh, Y.encodeStateAsUpdate(serverDoc), 'server')
  applyToSections(local, Y.encodeStateAsUpdate(serverDoc), 'server')
  return { local, fresh, server: stateOf(fresh) }
}
