import * as Y from 'yjs'
import { moveItem, readAgenda, removeItem, restoreItem } from '../../document/agenda.ts'
import type { AgendaItem } from '../../document/content.ts'

/**
 * Puts items back in the order, kind and presence that they had; one that has come since is taken off (its text stays). `now` in
 * milliseconds. An item that was never on this agenda is left out, and whether an item is closed is never changed.
 */
export const restoreAgenda = (open: Y.Doc, items: readonly AgendaItem[], now: number): void => {
  const map = open.getMap('agenda')
  const known = items.filter(item => map.get(item.id) instanceof Y.Map)
  const wanted = new Set(known.map(item => item.id))
  for (const entry of readAgenda(open)) {
    if (entry.removed && wanted.has(entry.id)) restoreItem(open, entry.id)
    if (!entry.removed && !wanted.has(entry.id)) removeItem(open, entry.id, now)
  }
  for (const { id, kind } of known) {
    const entry = map.get(id)
    if (entry instanceof Y.Map && readAgenda(open).find(one => one.id === id)?.kind !== kind) entry.set('kind', kind)
  }
  const standing = () => readAgenda(open).filter(entry => wanted.has(entry.id)).map(entry => entry.id)
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const { id } = known[at]!
    const next = known[at + 1]?.id ?? null
    const there = standing()
    if ((there[there.indexOf(id) + 1] ?? null) !== next) moveItem(open, id, next)
  }
}
