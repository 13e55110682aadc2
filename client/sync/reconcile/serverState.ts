import * as Y from 'yjs'

/** A stretch of one client's clocks: from `clock` on, `len` of them. */
export interface Stretch {
  readonly clock: number
  readonly len: number
}

/** What the server is known to have: per Yjs client id the clock up to which, and what of it is deleted. */
export interface ServerState {
  readonly clocks: Map<number, number>
  readonly deleted: Map<number, Stretch[]>
}

/** Nothing known yet. */
export const createServerState = (): ServerState => ({ clocks: new Map(), deleted: new Map() })

const raise = (clocks: Map<number, number>, client: number, clock: number): void => {
  if (clock > (clocks.get(client) ?? 0)) clocks.set(client, clock)
}

/** Takes in the state vector of a sync step 1. */
export const learnVector = (server: ServerState, vector: Uint8Array): void => {
  for (const [client, clock] of Y.decodeStateVector(vector)) raise(server.clocks, client, clock)
}

/** Takes in an update that the server has sent: it has all of that itself. */
export const learnUpdate = (server: ServerState, update: Uint8Array): void => {
  const { structs, ds } = Y.decodeUpdate(update)
  for (const struct of structs) if (!(struct instanceof Y.Skip)) raise(server.clocks, struct.id.client, struct.id.clock + struct.length)
  for (const [client, stretches] of ds.clients) {
    server.deleted.set(client, merge([...(server.deleted.get(client) ?? []), ...stretches]))
  }
}

/** What a whole document of the server's says that it has. */
export const stateOf = (doc: Y.Doc): ServerState => {
  const server = createServerState()
  learnUpdate(server, Y.encodeStateAsUpdate(doc))
  return server
}

/** True where the server has this character (deleted or not). */
export const knows = (server: ServerState, client: number, clock: number): boolean => clock < (server.clocks.get(client) ?? 0)

const merge = (stretches: readonly Stretch[]): Stretch[] => {
  const merged: Stretch[] = []
  for (const next of stretches.toSorted((a, b) => a.clock - b.clock)) {
    const last = merged.at(-1)
    if (last && next.clock <= last.clock + last.len) {
      merged[merged.length - 1] = { clock: last.clock, len: Math.max(last.len, next.clock + next.len - last.clock) }
    } else merged.push({ clock: next.clock, len: next.len })
  }
  return merged
}

/** What of `stretch` is in none of `others`, which are sorted and do not touch. */
export const without = (stretch: Stretch, others: readonly Stretch[]): Stretch[] => {
  const left: Stretch[] = []
  const end = stretch.clock + stretch.len
  let from = stretch.clock
  for (const other of others) {
    if (other.clock >= end) break
    if (other.clock > from) left.push({ clock: from, len: other.clock - from })
    from = Math.max(from, other.clock + other.len)
  }
  if (from < end) left.push({ clock: from, len: end - from })
  return left
}
