import type { CloseWord } from '../../../shared/words/sync.ts'

/** What the sockets tell about themselves, for counting and for the log. Never anybody's text. */
export interface SocketMeter {
  opened(): void
  gone(): void
  /** A socket was ended for a reason of the socket's own, or not let in. */
  ended(word: CloseWord): void
  /** A socket broke. */
  failed(error: unknown): void
  received(bytes: number): void
  sent(bytes: number): void
}

export const silentSocketMeter: SocketMeter = { opened: () => {}, gone: () => {}, ended: () => {}, failed: () => {}, received: () => {}, sent: () => {} }
