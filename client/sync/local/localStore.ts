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
}

/** Per client id the clock up to which its refused characters have been carried over or put aside, by any tab. */
export type Dealt = ReadonlyMap<number, number>

export interface Replacement {
  /** The new document, whole, as one update. */
  readonly state: Uint8Array
  readonly writers: ReadonlySet<number>
  readonly dealt: Dealt
  readonly aside: readonly AsideRow[]
}

/** The local copy of one room. Nothing here throws for a full or missing store: `state` says so instead, and writing goes on. */
export interface LocalCopy {
  load(): Promise<Kept>
  /** Keeps an update, soon and in order. `writer` is the client id where this person wrote it. */
  add(update: Uint8Array, writer?: number): void
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
  readonly aside: {
    list(place: string): Promise<readonly AsideRow[]>
    add(rows: readonly AsideRow[]): Promise<void>
    remove(id: string): Promise<void>
    /** Calls back when another tab has changed what is aside. Answers how to stop. */
    watch(changed: () => void): () => void
  }
}
