import type * as Y from 'yjs'
import type { Id } from './readUpdate.ts'

/** One value that a map's key has, or had. */
export interface Link extends Id {
  readonly length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  readonly deleted: boolean
}

const holds = (link: Link, id: Id): boolean => link.client === id.client && link.clock <= id.clock && id.clock < link.clock + link.length
const sameId = (one: Id | null, other: Id | null): boolean => one?.client === other?.client && one?.clock === other?.clock

/** Makes a link begin at `clock`, where one goes across it. */
const cut = (links: Link[], client: number, clock: number): void => {
  const index = links.findIndex(link => link.client === client && link.clock < clock && clock < link.clock + link.length)
  const link = links[index]
  if (link === undefined) return
  const kept = clock - link.clock
  links.splice(index, 1, { ...link, length: kept }, { ...link, clock, length: link.length - kept, origin: { client, clock: clock - 1 } })
}

/** Puts a link where Yjs would (YATA): behind its origin, among those who came at the same time ordered by client id. */
const insert = (links: Link[], link: Link): void => {
  if (link.origin !== null) cut(links, link.origin.client, link.origin.clock + 1)
  if (link.rightOrigin !== null) cut(links, link.rightOrigin.client, link.rightOrigin.clock)
  const at = (id: Id | null): number => (id === null ? -1 : links.findIndex(other => holds(other, id)))
  let left = at(link.origin)
  const right = link.rightOrigin === null ? links.length : at(link.rightOrigin)
  const since = left
  let conflictsFrom = left + 1
  for (let index = left + 1; index < links.length && index !== right; index++) {
    const other = links[index]!
    if (sameId(other.origin, link.origin)) {
      if (other.client < link.client) {
        left = index
        conflictsFrom = index + 1
      } else if (sameId(other.rightOrigin, link.rightOrigin)) break
    } else {
      const origin = at(other.origin)
      if (other.origin === null || origin <= since || origin > index) break
      if (origin < conflictsFrom) {
        left = index
        conflictsFrom = index + 1
      }
    }
  }
  links.splice(left + 1, 0, link)
}

/** Every value that a key of the document's map has had, the present one last. */
export const linksOf = (map: Y.AbstractType<unknown>, key: string): Link[] => {
  const links: Link[] = []
  for (let item = map._map.get(key) ?? null; item !== null; item = item.left) {
    links.push({ client: item.id.client, clock: item.id.clock, length: item.length, origin: item.origin, rightOrigin: item.rightOrigin, deleted: item.deleted })
  }
  return links.toReversed()
}

/**
 * The value that a key has once `added` (in an order in which each finds its origin) has come to what is there: the last of the
 * chain, or undefined where that one is deleted.
 * @param present - the key's values, the present one last; `deleted` says what will be, not what was
 */
export const lastValue = (present: readonly Link[], added: readonly Link[]): Link | undefined => {
  const links = [...present]
  for (const link of added) insert(links, link)
  const last = links.at(-1)
  return last?.deleted === false ? last : undefined
}
