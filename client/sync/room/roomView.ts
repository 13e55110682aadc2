import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { MeetingNotice } from '../../../shared/protocol/sync.ts'
import type { Connection } from '../connection/connection.ts'
import type { AsideRow, LocalStore } from '../local/localStore.ts'
import type { PutAside } from '../reconcile/carryOver.ts'
import type { LocalState, SaveState } from '../saveState.ts'
import type { Socket } from './socket.ts'

export interface RoomSyncOptions {
  /** Where `/sync/<room>?v=1` is. */
  readonly url: string
  /** Key of the local copy: the person and the room. */
  readonly key: string
  readonly store: LocalStore
  /** False in the room of the closed items. */
  readonly hasAgenda: boolean
  readonly openSocket: (url: string) => Socket
  /** Milliseconds that only go forward. */
  readonly ticks: () => number
  readonly random: () => number
  /** Runs `work` while no other tab does the same for this key. */
  readonly alone: (key: string, work: () => Promise<void>) => Promise<void>
  readonly onNotice: (notice: MeetingNotice) => void
  /** Makes a row of what is put aside; `local` is the document it was written in. */
  readonly toRow: (aside: PutAside, local: Y.Doc) => AsideRow
  /** Something has been put aside; where `keep`, the local copy does not have the rows yet. */
  readonly onAside: (rows: readonly AsideRow[], keep: boolean) => void
}

/** What the page may know of a room. A new object whenever something in it changes. */
export interface RoomView {
  /** Replaced by another document when the server has refused something of this one. */
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly connection: Connection['type']
  /** True as soon as there is something to show: a local copy, or what the server has. */
  readonly ready: boolean
  readonly save: SaveState
  readonly local: LocalState
}
