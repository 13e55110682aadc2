import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Presence as PresenceState } from '../../shared/protocol/sync.ts'
import { isNested } from '../../shared/document/gate/readValue.ts'
import { awarenessFrame } from './frames.ts'

/** Who is here and where their carets are: nothing of it is kept. `Owner` is a connection. */
export interface Presence<Owner> {
  /**
   * Takes an awareness update. What it says about others (y-websocket clients echo what they hear) is passed over; what it says
   * about the connection itself counts from the next `deliver` on.
   */
  receive(owner: Owner, update: Uint8Array): 'nothing' | 'changed' | 'malformed' | 'tooLarge' | 'tooFast'
  /** A connection is gone, or new words are stamped on what it says. */
  leave(owner: Owner): boolean
  restamp(owner: Owner): boolean
  pending(): boolean
  /** What has changed since the last call, as a frame for each listener: without what it said itself. Undefined where nothing is left. */
  deliver(): (listener: Owner) => Uint8Array | undefined
  /** A frame with everything for one who has just come or asks; undefined where nobody is here. */
  everything(listener: Owner): Uint8Array | undefined
}

export interface PresenceDeps<Owner> {
  now(): number
  /** What the server says about a connection's user. */
  stamp(owner: Owner): NonNullable<PresenceState['user']>
  sameUser(one: Owner, other: Owner): boolean
  /** False for a client id that belongs to another user. */
  mayBe(owner: Owner, client: number): boolean
  /** A connection has named its id. */
  named(owner: Owner, client: number): void
  /** Takes one from the connection's allowance; false where it is used up. */
  allow(owner: Owner): boolean
  maxBytes: number
}

interface Said<Owner> {
  readonly client: number
  readonly owner: Owner
  /** The state as the client sent it. */
  readonly state: Record<string, unknown>
  clock: number
  entry: Uint8Array
}

const encodeEntry = (client: number, clock: number, json: string): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, json)
  return encoding.toUint8Array(encoder)
}

const frameOf = (entries: readonly Uint8Array[]): Uint8Array | undefined => {
  if (entries.length === 0) return undefined
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const entry of entries) encoding.writeUint8Array(encoder, entry)
  return awarenessFrame(encoding.toUint8Array(encoder))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nobody speaks of more than were ever here at once, coming and going. */
const MOST_ENTRIES = 5000

/** Clocks below this come from clients, those above from us: an echo is known by it. */
const OURS = 1_000_000_000_000

/**
 * One client id's awareness belongs to the connection that named it first, and a connection has one: the first it names.
 * When its user comes back on a new connection before the old one is known to be dead, the new one takes it over.
 * The clocks that others see are ours (milliseconds, always rising), so nobody is invisible after a reconnection.
 */
export const createPresence = <Owner extends object>(deps: PresenceDeps<Owner>): Presence<Owner> => {
  const said = new Map<number, Said<Owner>>()
  const idOf = new Map<Owner, number>()
  /** Entries to be told, with the connection that has said each. */
  const news = new Map<number, { owner: Owner | undefined; entry: Uint8Array }>()
  let lastClock = 0
  const text = new TextDecoder('utf-8', { fatal: true })

  const nextClock = (): number => {
    lastClock = Math.max(lastClock + 1, deps.now(), OURS)
    return lastClock
  }

  const speak = (client: number, owner: Owner, state: Record<string, unknown>): void => {
    const clock = nextClock()
    const entry = encodeEntry(client, clock, JSON.stringify({ ...state, user: deps.stamp(owner) }))
    said.set(client, { client, owner, state, clock, entry })
    news.set(client, { owner, entry })
  }

  const fallSilent = (client: number, owner: Owner): void => {
    said.delete(client)
    news.set(client, { owner, entry: encodeEntry(client, nextClock(), 'null') })
  }

  /** True where `owner` may speak as `client`; it is then the owner. */
  const claim = (owner: Owner, client: number, clock: number): boolean => {
    const own = idOf.get(owner)
    if (own !== undefined) return own === client
    const holder = said.get(client)?.owner
    if (clock >= OURS || !deps.mayBe(owner, client) || (holder !== undefined && !deps.sameUser(holder, owner))) return false
    if (holder !== undefined) idOf.delete(holder)
    idOf.set(owner, client)
    deps.named(owner, client)
    return true
  }

  return {
    receive: (owner, update) => {
      try {
        const decoder = decoding.createDecoder(update)
        let changed = false
        const entries = decoding.readVarUint(decoder)
        if (entries > MOST_ENTRIES) return 'malformed'
        for (let count = entries; count > 0; count--) {
          const client = decoding.readVarUint(decoder)
          const clock = decoding.readVarUint(decoder)
          const json = decoding.readVarUint8Array(decoder)
          if (!claim(owner, client, clock)) continue
          if (json.length > deps.maxBytes) return 'tooLarge'
          if (!deps.allow(owner)) return 'tooFast'
          const state: unknown = JSON.parse(text.decode(json))
          if (isNested(state)) return 'malformed'
          if (isRecord(state)) speak(client, owner, state)
          else if (state !== null) return 'malformed'
          else if (said.has(client)) fallSilent(client, owner)
          changed = true
        }
        return changed ? 'changed' : 'nothing'
      } catch {
        return 'malformed'
      }
    },
    leave: owner => {
      const client = idOf.get(owner)
      idOf.delete(owner)
      if (client === undefined || said.get(client)?.owner !== owner) return false
      fallSilent(client, owner)
      return true
    },
    restamp: owner => {
      const one = said.get(idOf.get(owner) ?? -1)
      if (one === undefined) return false
      speak(one.client, owner, one.state)
      return true
    },
    pending: () => news.size > 0,
    deliver: () => {
      const all = [...news.values()]
      news.clear()
      const everybody = frameOf(all.map(one => one.entry))
      const speakers = new Set(all.map(one => one.owner))
      return listener => (speakers.has(listener) ? frameOf(all.filter(one => one.owner !== listener).map(one => one.entry)) : everybody)
    },
    everything: listener => {
      const own = idOf.get(listener)
      // before it has named its own id, what its user said on another connection may be itself
      const others = [...said.values()].filter(one => one.client !== own && (own !== undefined || !deps.sameUser(one.owner, listener)))
      return frameOf(others.map(one => one.entry))
    },
  }
}
