import { WebSocket } from 'ws'
import { closing } from '../../../shared/words/sync.ts'

/** What `ws` closes with when a message is longer than it may be; for y-websocket that would be worth a retry, for ever. */
const TOO_BIG = 1009

/** A `ws` socket that says in our words why it closes. */
export class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (code !== TOO_BIG) return super.close(code, reason)
    const large = closing('tooLarge')
    super.close(large.code, large.reason)
  }
}
