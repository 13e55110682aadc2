import * as Y from 'yjs'
import type { ItemId } from '../../domain/ids.ts'
import { parseRoot } from '../section.ts'
import type { Touched } from '../touched.ts'
import { inOrder } from './order.ts'
import type { Id, Struct } from './readUpdate.ts'
import { holding, inStore } from './resolve.ts'

/** How far each client had written, by client id. */
export type Clocks = ReadonlyMap<number, number>

/** What an update writes, of which the document knows nothing yet. */
interface Fresh extends Id {
  readonly length: number
  readonly root: string | undefined
  readonly late: boolean
}

type Item = Struct & { readonly type: 'item' }

/**
 * Finds the sections in which an update goes on writing on ground from before their text was moved away: text that was typed before its author
 * saw that the item had gone behind the door (or come out of it), which would otherwise stand on the wrong side. It is told by its neighbours:
 * whatever is written on what stands there since has at least one that is younger than the move.
 * @param grounds - by item, how far everybody had written in this room when its text went
 */
export const onOldGround = (doc: Y.Doc, { places, decoded }: Pick<Touched, 'places' | 'decoded'>, grounds: ReadonlyMap<ItemId, Clocks>): string[] => {
  const clocksOf = (root: string): Clocks | undefined => {
    const parsed = parseRoot(root)
    return parsed?.type === 'item' ? grounds.get(parsed.item) : undefined
  }
  const roots = [...new Set(places.map(place => place.root))].filter(root => clocksOf(root) !== undefined)
  if (roots.length === 0) return []
  const texts = new Map<unknown, string>(roots.flatMap(root => (doc.share.has(root) ? [[doc.share.get(root), root] as const] : [])))
  const fresh = new Map<number, Fresh[]>()
  const freshAt = ({ client, clock }: Id): Fresh | undefined => holding(fresh.get(client) ?? [], clock)
  const knows = ({ client, clock }: Id): boolean => clock < Y.getState(doc.store, client)
  const rootAt = (id: Id | null): string | undefined => {
    if (id === null) return undefined
    if (!knows(id)) return freshAt(id)?.root
    const item = inStore(doc, id)
    return item instanceof Y.Item ? texts.get(item.parent) : undefined
  }
  const isYoung = (id: Id | null, clocks: Clocks): boolean => {
    if (id === null) return false
    return knows(id) ? id.clock >= (clocks.get(id.client) ?? 0) : freshAt(id)?.late === false
  }
  const late = new Set<string>()
  const look = (struct: Item): void => {
    const state = Y.getState(doc.store, struct.client)
    const end = struct.clock + struct.length
    if (end <= state) return
    const origin = state > struct.clock ? { client: struct.client, clock: state - 1 } : struct.origin
    const root = typeof struct.parent === 'string' ? struct.parent : (rootAt(origin) ?? rootAt(struct.rightOrigin))
    const clocks = root === undefined ? undefined : clocksOf(root)
    const isLate = clocks !== undefined && struct.content !== 'deleted' && !isYoung(origin, clocks) && !isYoung(struct.rightOrigin, clocks)
    if (isLate && root !== undefined) late.add(root)
    const clock = Math.max(state, struct.clock)
    const before = fresh.get(struct.client) ?? []
    if (before.length === 0) fresh.set(struct.client, before)
    before.push({ client: struct.client, clock, length: end - clock, root, late: isLate })
  }
  for (const struct of inOrder(decoded, client => Y.getState(doc.store, client))) if (struct.type === 'item') look(struct)
  return [...late]
}
