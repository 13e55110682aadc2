import type { UserId } from '../../shared/domain/ids.ts'

/** Whose Yjs client ids are, in one meeting: who has written with one has it for ever, who has shown themselves under one while the room is open. */
export interface ClientIds {
  ownerOf(client: number): UserId | undefined
  hasWritten(client: number): boolean
  wrote(client: number, user: UserId): void
  /** A connection of this user calls itself so in its awareness. Nobody else writes under that id from now on. */
  named(client: number, user: UserId): void
}

/** Ids that somebody named and has not written with; beyond it the oldest are forgotten. */
const MOST_NAMED = 20_000

/** @param writers - client ids with which somebody has written, from the log */
export const createClientIds = (writers: ReadonlyMap<number, UserId>): ClientIds => {
  const written = new Map(writers)
  const shown = new Map<number, UserId>()
  return {
    ownerOf: client => written.get(client) ?? shown.get(client),
    hasWritten: client => written.has(client),
    wrote: (client, user) => {
      written.set(client, user)
      shown.delete(client)
    },
    named: (client, user) => {
      if (written.has(client)) return
      shown.set(client, user)
      if (shown.size > MOST_NAMED) shown.delete(shown.keys().next().value!)
    },
  }
}
