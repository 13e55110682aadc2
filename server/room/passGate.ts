import type { UserId } from '../../shared/domain/ids.ts'
import { isBehindDoor } from '../../shared/document/agenda.ts'
import { MOST_STEPS } from '../../shared/document/gate/cost.ts'
import { GapError, MalformedUpdate, TooCostly } from '../../shared/document/gate/errors.ts'
import { onOldGround } from '../../shared/document/gate/ground.ts'
import { judge } from '../../shared/document/gate/judge.ts'
import { touched, type Touched } from '../../shared/document/touched.ts'
import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { Bucket } from './bucket.ts'
import { pieceOf, type Piece } from './bundle.ts'
import type { ClientIds } from './clientIds.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { Standing } from './standing.ts'

/** What the gate says of an update. */
export type Passed =
  | { type: 'refused'; reason: RefusalReason; roots: readonly string[] }
  /** It says nothing that the document does not know. */
  | { type: 'nothing' }
  | { type: 'full' }
  /** It would take longer to integrate than anyone may hold up the others, or than its author may at this moment. */
  | { type: 'tooCostly' | 'tooOften' }
  | {
    type: 'allowed'
    roots: readonly string[]
    claims: readonly number[]
    touchesHeader: boolean
    /** Its bytes, where they are exactly what it changes; undefined where only applying it alone can tell. */
    piece: Piece | undefined
  }

export interface Author {
  readonly user: UserId
  readonly closed: boolean
  readonly standing: Standing
  readonly ids: ClientIds
  /** What this user's updates may still cost. */
  readonly steps: Bucket
  readonly now: number
}

const look = (live: LiveDocument, update: Uint8Array, { steps, now }: Author): Touched | Passed => {
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

/** The gate: judges one update of one user, as the document and the meeting stand now. Changes nothing but what its author may still cost. */
export const passGate = (live: LiveDocument, update: Uint8Array, author: Author, mostBytes: number): Passed => {
  const { user, closed, standing, ids } = author
  const seen = look(live, update, author)
  if ('type' in seen) return seen
  author.steps.take(author.now, seen.steps)
  if (seen.places.length === 0 && seen.writers.size === 0) return { type: 'nothing' }
  const role = standing.roles.get(user)
  if (role === undefined) return { type: 'refused', reason: 'right', roots: [] }
  const recusedFrom = standing.recused.get(user)?.items
  const verdict = judge(seen, { user, role, phase: standing.phase, closed, recusedFrom, isClosed: item => !closed && isBehindDoor(live.doc, item), ownerOf: ids.ownerOf })
  if (verdict.type === 'refused') return verdict
  const late = onOldGround(live.doc, seen, closed ? standing.grounds.closed : standing.grounds.open)
  if (late.length > 0) return { type: 'refused', reason: 'right', roots: late }
  if (live.bytes() + update.length > mostBytes) return { type: 'full' }
  const roots = [...new Set(seen.places.map(place => place.root))]
  const claims = [...seen.writers].filter(client => !ids.hasWritten(client))
  return { type: 'allowed', roots, claims, touchesHeader: !closed && roots.includes('header'), piece: seen.allNew ? pieceOf(update, seen.decoded) : undefined }
}
