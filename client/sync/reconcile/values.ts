import * as Y from 'yjs'

/** A value of a map to be put into another document; shared types are made anew. */
export const copyValue = (value: unknown): unknown => {
  if (value instanceof Y.Map) return new Y.Map([...value.entries()].map(([key, inner]): [string, unknown] => [key, copyValue(inner)]))
  return value instanceof Y.AbstractType ? value.toJSON() : value
}

const plain = (value: unknown): unknown => {
  const json: unknown = value instanceof Y.AbstractType ? value.toJSON() : value
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json
  // the order of a map's keys differs from peer to peer
  return Object.fromEntries(Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]))
}

/** True where two values say the same, wherever they stand. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b))
