import type * as Y from 'yjs'
import type { Dealt } from '../local/localStore.ts'
import { mayWrite, type Rights } from '../mayWrite.ts'
import { lacking } from '../reconcile/lacking.ts'
import type { ServerState } from '../reconcile/serverState.ts'

export interface Conditions {
  readonly rights: Rights
  /** Client ids that are this person's. */
  readonly writers: ReadonlySet<number>
  readonly dealt: Dealt
}

/**
 * Compares a document with what the server has: `same`; `lacks`, and all of it may be sent as it is; or `outdated`: something
 * may no longer be written, was written by another (the server has lost it), has been dealt with, or can be placed nowhere.
 */
export const compare = (doc: Y.Doc, server: ServerState, conditions?: Conditions): 'same' | 'lacks' | 'outdated' => {
  if (doc.store.pendingStructs) return 'outdated'
  const found = lacking(doc, server)
  if (found.empty) return 'same'
  if (!conditions) return 'lacks'
  const { rights, writers, dealt } = conditions
  const clean = [...found.writers].every(id => writers.has(id) && !dealt.has(id)) && found.writes.every(write => mayWrite(rights, write.root, write.path))
  return clean ? 'lacks' : 'outdated'
}
