import type { UserId } from '../../shared/domain/ids.ts'
import { GapError, MalformedUpdate } from '../../shared/document/gate/errors.ts'
import { judge } from '../../shared/document/gate/judge.ts'
import { touched, type Touched } from '../../shared/document/touched.ts'
import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { Standing } from './standing.ts'

export type Taken =
  | { type: 'refused'; reason: RefusalReason; roots: readonly string[] }
  /** It says nothing that the document does not know. */
  | { type: 'nothing' }
  | { type: 'full' }
  | { type: 'applied'; update: Uint8Array; claims: readonly number[]; touchesHeader: boolean }

const look = (live: LiveDocument, update: Uint8Array): Touched | Taken => {
  try {
    return touched(live.doc, update)
  } catch (error) {
    if (error instanceof GapError) return { type: 'refused', reason: 'gap', roots: [] }
    if (error instanceof MalformedUpdate) return { type: 'refused', reason: 'malformed', roots: [] }
    throw error
  }
}

/** The gate, then the document: judges one update of one user and applies it where it may be. Throws what Yjs should never throw. */
export const takeUpdate = (
  live: LiveDocument,
  update: Uint8Array,
  { user, closed, standing, writers, mostBytes }: { user: UserId; closed: boolean; standing: Standing; writers: ReadonlyMap<number, UserId>; mostBytes: number },
): Taken => {
  const seen = look(live, update)
  if ('type' in seen) return seen
  if (seen.places.length === 0 && seen.writers.size === 0) return { type: 'nothing' }
  const role = standing.roles.get(user)
  if (role === undefined) return { type: 'refused', reason: 'right', roots: [] }
  const verdict = judge(seen, { user, role, phase: standing.phase, closed, ownerOf: client => writers.get(client) })
  if (verdict.type === 'refused') return verdict
  if (live.bytes() + update.length > mostBytes) return { type: 'full' }
  const roots = [...new Set(seen.places.map(place => place.root))]
  const changed = live.apply(update, roots)
  if (changed === undefined) return { type: 'nothing' }
  return { type: 'applied', update: changed, claims: verdict.claims, touchesHeader: !closed && roots.includes('header') }
}
