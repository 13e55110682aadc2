import * as decoding from 'lib0/decoding'
import type { Presence as PresenceState } from '../../shared/protocol/sync.ts'
import { awarenessFrame } from './frames.ts'
import { readPresence } from './presenceJson.ts'
import { uintBytes, writeUint } from './varint.ts'

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
  /** What has changed since the last call, to be told. */
  deliver(): News<Owner>
  /** Everything, for one who has just come or asks: one frame, or none where nobody else is here. */
  everything(listener: Owner): readonly Uint8Array[]
}

/** Changes of presence, as frames: one or, where there is nothing to tell, none. */
export interface News<Owner> {
  readonly everybody: readonly Uint8Array[]
  /** Whoever has said some of it hears the rest. */
  readonly speakers: ReadonlySet<Owner | undefined>
  without(speaker: Owner): readonly Uint8Array[]
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
  /** What the client said, see `readPresence`, and what the server says about its user. */
  readonly members: Uint8Array
  readonly stamp: Uint8Array
  readonly entry: Uint8Array
}

const [OPEN, NEXT, END, NULL] = ['{', ',', '}', 'null'].map(text => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer]

const encodeEntry = (client: number, clock: number, json: readonly Uint8Array[]): Uint8Array => {
  let bytes = 0
  for (const part of json) bytes += part.length
  const entry = new Uint8Array(uintBytes(client) + uintBytes(clock) + uintBytes(bytes) + bytes)
  let at = writeUint(entry, writeUint(entry, writeUint(entry, 0, client), clock), bytes)
  for (const part of json) {
    entry.set(part, at)
    at += part.length
  }
  return entry
}

/** The stamp stands last: of two members of one name that one counts. */
const stamped = (members: Uint8Array, stamp: Uint8Array): Uint8Array[] => (members.length === 0 ? [OPEN, stamp, END] : [OPEN, members, NEXT, stamp, END])

const framesOf = (entries: readonly Uint8Array[]): readonly Uint8Array[] => {
  if (entries.length === 0) return []
  let bytes = uintBytes(entries.length)
  for (const entry of entries) bytes += entry.length
  const update = new Uint8Array(bytes)
  let at = writeUint(update, 0, entries.length)
  for (const entry of entries) {
    update.set(entry, at)
    at += entry.length
  }
  return [awarenessFrame(update)]
}

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

  const nextClock = (): number => {
    lastClock = Math.max(lastClock + 1, deps.now(), OURS)
    return lastClock
  }

  const stampOf = (owner: Owner): Uint8Array => Buffer.from(`"user":${JSON.stringify(deps.stamp(owner))}`)

  const speak = (client: number, owner: Owner, members: Uint8Array, stamp: Uint8Array): void => {
    const entry = encodeEntry(client, nextClock(), stamped(members, stamp))
    said.set(client, { client, owner, members, stamp, entry })
    news.set(client, { owner, entry })
  }

  const fallSilent = (client: number, owner: Owner): void => {
    said.delete(client)
    news.set(client, { owner, entry: encodeEntry(client, nextClock(), [NULL]) })
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
          const read = readPresence(json)
          if (read === undefined) return 'malformed'
          const before = said.get(client)
          if (read !== 'null') speak(client, owner, read, before?.owner === owner ? before.stamp : stampOf(owner))
          else if (before !== undefined) fallSilent(client, owner)
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
      speak(one.client, owner, one.members, stampOf(owner))
      return true
    },
    pending: () => news.size > 0,
    deliver: () => {
      const all = [...news.values()]
      news.clear()
      return {
        everybody: framesOf(all.map(one => one.entry)),
        speakers: new Set(all.map(one => one.owner)),
        without: speaker => framesOf(all.filter(one => one.owner !== speaker).map(one => one.entry)),
      }
    },
    everything: listener => {
      const own = idOf.get(listener)
      // before it has named its own id, what its user said on another connection may be itself
      const others = [...said.values()].filter(one => one.client !== own && (own !== undefined || !deps.sameUser(one.owner, listener)))
      return framesOf(others.map(one => one.entry))
    },
  }
}
