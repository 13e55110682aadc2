import type { Connection } from './connection/connection.ts'

/** How the local copy of a room is: kept in the browser, kept nowhere (private mode, blocked), or the disk is full. */
export type LocalState = 'kept' | 'unavailable' | 'full'

/** saved: all on the server's disk; saving: on its way; kept: only in this browser; unkept: only in this open page; opening: nothing to save yet. */
export type SaveState = 'saved' | 'saving' | 'kept' | 'unkept' | 'opening'

export interface Saving {
  readonly connection: Connection['type']
  /** Messages with an update that this connection has sent, and how many of them the server has on disk. */
  readonly sent: number
  readonly saved: number
  /** True where something stands here that no connection has taken along yet. */
  readonly unsent: boolean
  readonly local: LocalState
}

/** What may be said about one room. Never better than the truth: "saved" only once the server has said so. */
export const saveState = ({ connection, sent, saved, unsent, local }: Saving): SaveState => {
  if (connection === 'live') return sent > saved || unsent ? 'saving' : 'saved'
  if (!unsent && (connection === 'stopped' || connection === 'connecting' || connection === 'syncing')) return 'opening'
  return local === 'kept' ? 'kept' : 'unkept'
}

const WORST: readonly SaveState[] = ['unkept', 'kept', 'saving', 'opening', 'saved']

/** What may be said about several rooms together: the worst of them. No room at all is still opening. */
export const worstOf = (states: readonly SaveState[]): SaveState => WORST.find(state => states.includes(state)) ?? 'opening'
