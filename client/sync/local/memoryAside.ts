import type { AsideRow, LocalStore } from './localStore.ts'

/** Refused text kept in `rows` for as long as they live; nobody else can change them, so there is nothing to watch. */
export const memoryAside = (rows: Map<string, AsideRow>): LocalStore['aside'] => ({
  list: place => Promise.resolve([...rows.values()].filter(row => row.place === place)),
  add: more => {
    for (const row of more) rows.set(row.id, row)
    return Promise.resolve()
  },
  remove: id => {
    rows.delete(id)
    return Promise.resolve()
  },
  watch: () => () => undefined,
})
