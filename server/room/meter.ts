import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'

/** What the rooms tell about themselves, for counting and for the log. Never anybody's text. */
export interface Meter {
  /** One update was judged and let through. */
  accepted(): void
  refused(reason: RefusalReason): void
  /** So many entries came to disk in one append, in milliseconds. */
  appended(entries: number, ms: number): void
  /** An update was shown to everybody in its room, so many milliseconds after it had come in. */
  shown(ms: number): void
  /** A connection was ended by the server. */
  closed(word: CloseWord): void
  opened(room: 'opened' | 'retired'): void
  /** A room lost its memory because of an error (undefined: the meeting had moved on elsewhere). */
  lost(error: unknown): void
  /** Something in the background failed that will be tried again. */
  failed(what: 'checkpoint' | 'head' | 'open', error: unknown): void
}

export const silentMeter: Meter = {
  accepted: () => {}, refused: () => {}, appended: () => {}, shown: () => {}, closed: () => {}, opened: () => {}, lost: () => {}, failed: () => {},
}
