import type { UserId } from '../../shared/domain/ids.ts'
import { MOST_STEPS } from '../../shared/document/gate/cost.ts'
import { GapError, MalformedUpdate, TooCostly } from '../../shared/document/gate/errors.ts'
import { judge } from '../../shared/document/gate/judge.ts'
import { touched, type Touched } from '../../shared/document/touched.ts'
import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { Bucket } from './bucket.ts'
import type { ClientIds } from './clientIds.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { Standing } from './standing.ts'

export type Taken =
  | { type: 'refused'; reason: RefusalReason; roots: readonly string[] }
  /** It says nothing that the document does not know. */
  | { type: 'nothing' }
  | { type: 'full' }
  /** It would take longer to integrate than anyone may hold up the others, or than its author may at this moment. */
  | { type: 'tooCostly' | 'tooOften' }
  | { type: 'applied'; update: Uint8Array; claims: readonly number[]; touchesHeader: boolean }

export interface Author {
  readonly user: UserId
  readonly closed: boolean
  readonly standing: Standing
  readonly ids: ClientIds
  /** What this user's updates may still cost. */
  readonly steps: Bucket
  readonly now: number
}

const look = (live: LiveDocument, update: Uint8Array, { steps, now }: Author): Touched | Taken => {
  const left = Math.floor(steps.left(now))
  try {
    return touched(live.doc, update, Math.min(left, MOST_STEPS))
  } catch (error) {
    if (error instanceof GapError) return { type: 'refused', reason: 'gap', roots: [] }
    if (error instanceof MalformedUpdate) return { type: 'refused', reason: 'malformed', roots: [] }
    if (!(error instanceof TooCostly)) throw error
    // it has been counted up to there
    steps.take(now, left)
    return { type: left < MOST_STEPS ? 'tooOften' : 'tooCostly' }
  }
}

/** The gate, then the document: judges one update of one user and applies it where it may be. Throws what Yjs should never throw. */
export const takeUpdate = (live: LiveDocument, update: Uint8Array, author: Author, mostBytes: number): Taken => {
  const { user, closed, standing, ids } = author
  const seen = look(live, update, author)
  if ('type' in seen) return seen
  author.steps.take(author.now, seen.steps)
  if (seen.places.length === 0 && seen.writers.size === 0) return { type: 'nothing' }
  const role = standing.roles.get(user)
  if (role === undefined) return { type: 'refused', reason: 'right', roots: [] }
  const verdict = judge(seen, { user, role, phase: standing.phase, closed, recusedFrom: standing.recused.get(user)?.items, ownerOf: ids.ownerOf })
  if (verdict.type === 'refused') return verdict
  if (live.bytes() + update.length > mostBytes) return { type: 'full' }
  const roots = [...new Set(seen.places.map(place => place.root))]
  const changed = live.apply(update, roots)
  if (changed === undefined) return { type: 'nothing' }
  const claims = [...seen.writers].filter(client => !ids.hasWritten(client))
  return { type: 'applied', update: changed, claims, touchesHeader: !closed && roots.includes('header') }
}
