import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { parseRoot } from '../../../shared/document/section.ts'

export type Observed =
  | { type: 'threw' }
  | { type: 'gap' }
  | { type: 'applied'; places: string[]; writers: number[]; changed: boolean }

const rootAndPath = (item: Y.Item): { root: string; path: string[]; list: boolean; entry: Y.Item | undefined } => {
  const keys: (string | null)[] = []
  const items: Y.Item[] = []
  for (let at: Y.Item | null = item; at !== null; at = (at.parent as Y.AbstractType<unknown>)._item) {
    keys.unshift(at.parentSub)
    items.unshift(at)
  }
  const root = Y.findRootTypeKey(items[0]!.parent as Y.AbstractType<unknown>)
  if (parseRoot(root)?.type !== 'map') return { root, path: [], list: false, entry: undefined }
  const list = keys.at(-1) === null
  return { root, path: (list ? keys.slice(0, -1) : keys).map(key => key ?? ''), list, entry: items.at(-2) }
}

/** For each agenda place: which item holds the value, if any does. */
const agendaOf = (doc: Y.Doc): Map<string, string> => {
  const values = new Map<string, string>()
  const holder = (item: Y.Item): string => `${item.id.client}:${item.id.clock}`
  doc.getMap('agenda')._map.forEach((item, id) => {
    if (item.deleted) return
    values.set(id, holder(item))
    if (!(item.content instanceof Y.ContentType)) return
    item.content.type._map.forEach((value, key) => {
      if (!value.deleted) values.set(`${id}\u0000${key}`, holder(value))
    })
  })
  return values
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = createSectionDoc({ guid: 'copy' })
  applyToSections(copy, Y.encodeStateAsUpdate(doc), 'copy')
  return copy
}

/** What an update does when it is really applied to this copy of a document. The gate must say the same beforehand. */
const observeOn = (copy: Y.Doc, update: Uint8Array): Observed => {
  const before = agendaOf(copy)
  const found = new Map<string, { root: string; path: string[]; list: boolean; entry: Y.Item | undefined }>()
  const writers = new Set<number>()
  const fresh = (item: Y.Item, transaction: Y.Transaction): boolean => item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)
  let isWhole = (_item: Y.Item): boolean => false
  copy.once('afterTransaction', (transaction: Y.Transaction) => {
    const see = (struct: Y.Item | Y.GC): void => {
      if (!(struct instanceof Y.Item)) return
      const place = rootAndPath(struct)
      found.set(`${struct.id.client}:${struct.id.clock}`, place)
    }
    for (const [client, structs] of copy.store.clients) {
      const since = transaction.beforeState.get(client) ?? 0
      for (const struct of structs) {
        if (struct.id.clock + struct.length <= since) continue
        writers.add(client)
        see(struct)
      }
    }
    const deletedNow = new Set<Y.Item>()
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, struct => {
      if (!(struct instanceof Y.Item)) return
      deletedNow.add(struct)
      see(struct)
    })
    isWhole = item => fresh(item, transaction) || deletedNow.has(item)
    const wholes = new Set([...found.values()].flatMap(({ entry }) => (entry !== undefined && isWhole(entry) ? [entry] : [])))
    isWhole = item => wholes.has(item)
  })
  try {
    applyToSections(copy, update, 'update')
  } catch {
    return { type: 'threw' }
  }
  if (copy.store.pendingStructs !== null || copy.store.pendingDs !== null) return { type: 'gap' }
  const after = agendaOf(copy)
  const places = new Set<string>()
  for (const { root, path, list, entry } of found.values()) {
    const name = path.join('\u0000')
    const replaced = path.length === 1 && before.has(name) && before.get(name) !== after.get(name)
    const dead = entry?.deleted === true
    const gone = root === 'agenda' && !list && !dead && path.length < 3 && (!after.has(name) || replaced)
    if (entry !== undefined && isWhole(entry) && !gone) continue
    places.add([gone ? 'gone' : list ? 'list' : 'written', root, ...path].join('|'))
  }
  return { type: 'applied', places: [...places].toSorted(), writers: [...writers].toSorted((a, b) => a - b), changed: places.size > 0 || writers.size > 0 }
}

/** Watches a document's updates on a copy of it. */
export interface Oracle {
  /** What the update does. If it applies, the document must receive it too, or the copy be forgotten. */
  observe(update: Uint8Array): Observed
  /** The next one is observed on a fresh copy. */
  forget(): void
}

/** The copy lives on while it is what the document is: making one anew for every update takes most of the time. */
export const oracleOf = (doc: Y.Doc): Oracle => {
  let copy: Y.Doc | undefined
  return {
    observe: update => {
      copy ??= copyOf(doc)
      const seen = observeOn(copy, update)
      if (seen.type !== 'applied') copy = undefined
      return seen
    },
    forget: () => { copy = undefined },
  }
}
