import type { Line } from '../../../shared/document/line.ts'
import type { Unsent } from '../reconcile/unsentText.ts'
import type { LocalState } from '../saveState.ts'

/** Text that the server refused, kept until its author has dealt with it. */
export interface AsideRow {
  readonly id: string
  /** Whose, and of which meeting: see `placeOf`. */
  readonly place: string
  readonly closed: boolean
  /** The root it was written in; empty where that is lost too. */
  readonly root: string
  /** The heading over it when it was put aside, for people: `3. Budget`. */
  readonly heading: string
  readonly text: string
  /** The same with kinds of lines and formatting; not there for values of the head, and in rows of older versions. */
  readonly lines?: readonly Line[]
  readonly removed: number
  readonly formed: boolean
  /** Milliseconds since 1970, UTC, by this browser's clock. */
  readonly at: number
}

/** One person at one meeting: what is kept locally is never shown to another person of the same browser. */
export const placeOf = (user: string, meeting: string): string => `${user}/${meeting}`

/** What a browser has of one room. */
export interface Kept {
  readonly updates: readonly Uint8Array[]
  /** The Yjs client ids that this person has written with from this browser. */
  readonly writers: ReadonlySet<number>
  /** What of it the server is not known to have, from any tab. */
  readonly unsent: Unsent
}

/** Per client id the clock up to which its refused characters have been carried over or put aside, by any tab. */
export type Dealt = ReadonlyMap<number, number>

export interface Replacement {
  /** The new document, whole, as one update. */
  readonly state: Uint8Array
  readonly writers: ReadonlySet<number>
  readonly dealt: Dealt
  readonly unsent: Unsent
  readonly aside: readonly AsideRow[]
}

/** Under which client id something was written, and that client's clock before it. */
export interface Written {
  readonly writer: number
  readonly from: number
}

/** The local copy of one room. Nothing here throws for a full or missing store: `state` says so instead, and writing goes on. */
export interface LocalCopy {
  load(): Promise<Kept>
  /** Keeps an update, soon and in order. `written` where this person wrote it and the server is to get it. */
  add(update: Uint8Array, written?: Written): void
  /** The server has all that was loaded and all that was added here since. */
  settled(): void
  dealt(): Promise<Dealt>
  /** Puts rows aside, then drops the old copy for the new: both or neither. */
  replace(replacement: Replacement): Promise<void>
  state(): LocalState
  /** Writes at once what waits. */
  flush(): Promise<void>
}

export interface CopyOptions {
  readonly room: string
  /** The whole document as one update, whenever the copy wants to begin anew. */
  readonly whole: () => Uint8Array
  readonly onState: () => void
}

/** What the browser keeps for the program. */
export interface LocalStore {
  copy(options: CopyOptions): LocalCopy
  /** Throws the copy of a room away. */
  forget(room: string): Promise<void>
  readonly aside: {
    list(place: string): Promise<readonly AsideRow[]>
    add(rows: readonly AsideRow[]): Promise<void>
    remove(id: string): Promise<void>
    /** Calls back when another tab has changed what is aside. Answers how to stop. */
    watch(changed: () => void): () => void
  }
}
