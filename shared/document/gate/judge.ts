import { can, mayOpenClosed, type Right } from '../../domain/can.ts'
import type { ItemId, UserId } from '../../domain/ids.ts'
import type { Phase } from '../../domain/phase.ts'
import type { Role } from '../../domain/role.ts'
import type { RefusalReason } from '../../protocol/sync.ts'
import { ATTENDANCE_KEYS, parseRoot, rightToWrite } from '../section.ts'
import type { Touched, TouchedPlace } from '../touched.ts'

/** Who asks, and where. */
export interface Asker {
  readonly user: UserId
  readonly role: Role
  readonly phase: Phase
  /** True for the room of the closed items. */
  readonly closed: boolean
  /** In the open room: which items are closed. */
  readonly isClosed?: ((item: ItemId) => boolean) | undefined
  /** The items that the asker is kept out of (inhabil); absent where there are none. */
  readonly recusedFrom?: ReadonlySet<ItemId> | undefined
  /** Who a Yjs client id belongs to; undefined while nobody has written with it. */
  readonly ownerOf: (clientId: number) => UserId | undefined
}

export type Verdict =
  | { readonly type: 'allowed'; /** Client ids that belong to the asker from now on. */ readonly claims: readonly number[] }
  | { readonly type: 'refused'; readonly reason: RefusalReason; readonly roots: readonly string[] }

type Need = { type: 'right'; right: Right } | { type: 'unknown' } | { type: 'never' }

const needs = (right: Right): Need => ({ type: 'right', right })
const UNKNOWN: Need = { type: 'unknown' }
const NEVER: Need = { type: 'never' }

/** How deep the maps go: header has plain values, people and agenda have entries of plain values. */
const DEPTH = { header: 1, people: 2, agenda: 2 } as const

/**
 * Said when an item is made and never after: its text stands in one room or in the other. Were it said otherwise later, what is written
 * there would fall out of the record, though nobody deleted a character of it.
 */
const CLOSED = 'closed'

/** What writing there asks for. */
const needOf = ({ root, path, effect }: TouchedPlace, closed: boolean): Need => {
  const parsed = parseRoot(root)
  if (parsed === undefined || (closed && parsed.type !== 'item')) return UNKNOWN
  if (parsed.type !== 'map') return needs(rightToWrite(parsed.part))
  if (effect === 'list' || path.length === 0 || path.length > DEPTH[parsed.name]) return UNKNOWN
  if (effect === 'gone' || (parsed.name === 'agenda' && path[1] === CLOSED)) return NEVER
  return needs(parsed.name === 'people' && path.length === 2 && ATTENDANCE_KEYS.has(path[1]!) ? 'attendance' : 'agenda')
}

/** An item's place among the others is not what it says: whoever moves another may have to give it a new key. */
const ORDER = 'order'

/** True where the place belongs to an item that the asker is kept out of. */
const isKeptOut = ({ root, path }: TouchedPlace, recusedFrom: Asker['recusedFrom']): boolean => {
  if (!recusedFrom) return false
  const parsed = parseRoot(root)
  if (parsed?.type === 'item') return recusedFrom.has(parsed.item)
  return parsed?.type === 'map' && parsed.name === 'agenda' && path[1] !== ORDER && recusedFrom.has(path[0] as ItemId)
}

/** Of a closed item the open room has what the public may read, and nothing else. */
const isSecretPart = ({ root }: TouchedPlace, isClosed: Asker['isClosed']): boolean => {
  const parsed = parseRoot(root)
  return parsed?.type === 'item' && (parsed.part === 'caseStatement' || parsed.part === 'recommendation') && isClosed?.(parsed.item) === true
}

const WRITING: readonly Right[] = ['agenda', 'attendance', 'minutes']

/**
 * Decides about one update: the table of rights over what it touches, and whether it writes under the asker's own client ids.
 * Nothing is ever deleted from the agenda, by anyone: `removedAt` is set instead.
 */
export const judge = ({ places, writers }: Touched, asker: Asker): Verdict => {
  const { user, role, phase, closed, ownerOf, recusedFrom, isClosed } = asker
  const mayAtAll = !closed || mayOpenClosed(role)
  const refused: Record<'unknown' | 'right', Set<string>> = { unknown: new Set(), right: new Set() }
  for (const place of places) {
    const need = needOf(place, closed)
    if (need.type === 'unknown') refused.unknown.add(place.root)
    else if (need.type === 'never' || !mayAtAll || !can(role, phase, need.right) || isKeptOut(place, recusedFrom) || isSecretPart(place, isClosed)) refused.right.add(place.root)
  }
  if (refused.unknown.size > 0) return { type: 'refused', reason: 'unknown', roots: [...refused.unknown] }
  if (refused.right.size > 0) return { type: 'refused', reason: 'right', roots: [...refused.right] }
  // structs whose place is gone show nowhere, but they are stored: not for those who may write nothing
  if (writers.size > 0 && !(mayAtAll && WRITING.some(right => can(role, phase, right)))) return { type: 'refused', reason: 'right', roots: [] }
  const foreign = [...writers].some(client => (ownerOf(client) ?? user) !== user)
  if (foreign) return { type: 'refused', reason: 'foreign', roots: [...new Set(places.map(place => place.root))] }
  return { type: 'allowed', claims: [...writers].filter(client => ownerOf(client) === undefined) }
}
