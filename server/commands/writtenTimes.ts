import * as Y from 'yjs'
import type { LoggedEntry } from '../storage/storage.ts'

/** When each unit of a document was written, by the log's entries in their order: each unit stands in one of them. */
export const writtenTimes = (entries: readonly LoggedEntry[]): ((client: number, clock: number) => number | undefined) => {
  const byClient = new Map<number, { clock: number; at: number }[]>()
  for (const { update, at } of entries) {
    for (const { id } of Y.decodeUpdate(update).structs) {
      const of = byClient.get(id.client)
      if (of) of.push({ clock: id.clock, at })
      else byClient.set(id.client, [{ clock: id.clock, at }])
    }
  }
  // a client's own clocks go up from entry to entry
  return (client, clock) => byClient.get(client)?.findLast(entry => entry.clock <= clock)?.at
}
