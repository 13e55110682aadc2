import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** An unmodified y-websocket client, as any other program would use it: it signs in with a header and knows nothing of our messages. */
export interface StockClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  text(root: string): string
  synced(): Promise<void>
  /** Resolves with the close code and reason that y-websocket took as permanent. */
  refused(): Promise<{ code: number; reason: string }>
  destroy(): void
}

const withHeaders = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers })
    }
  } as unknown as typeof globalThis.WebSocket

export const stockClient = (url: string, room: string, options: { token?: string; headers?: Record<string, string>; params?: Record<string, string>; doc?: Y.Doc } = {}): StockClient => {
  const doc = options.doc ?? new Y.Doc()
  const headers = { ...(options.token === undefined ? {} : { Authorization: `Bearer ${options.token}` }), ...options.headers }
  const provider = new WebsocketProvider(url, room, doc, { WebSocketPolyfill: withHeaders(headers), disableBc: true, params: options.params ?? {} })
  const closed = new Promise<{ code: number; reason: string }>(resolve => provider.once('closed', ({ code, reason }) => resolve({ code, reason })))
  return {
    doc, provider,
    text: root => doc.getText(root).toJSON(),
    synced: () => (provider.synced ? Promise.resolve() : new Promise(resolve => provider.once('sync', () => resolve()))),
    refused: () => closed,
    destroy: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}
