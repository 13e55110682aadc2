import type { RoomName } from '../../shared/protocol/sync.ts'
import type { User } from '../storage/storage.ts'

/** The other end of a session, as a room sees it. A socket, or a test. */
export interface Peer {
  /** Sends one frame. The same bytes go to many peers: nobody may change them. */
  send(frame: Uint8Array): void
  /** Ends the connection. Nothing is sent after it. */
  close(code: number, reason: string): void
}

/** Who asks to come in, and where. */
export interface Arrival {
  room: RoomName
  user: User
  /** What the client said as `?v=`; 0 for a stock y-websocket client, which gets none of our own messages. */
  version: number
  peer: Peer
}

/** One connection in one room. It may be used at once: what comes before the room is open is kept in order. */
export interface Session {
  /** Takes one frame from the client. Never throws: what is wrong with it closes the peer. */
  receive(frame: Uint8Array): void
  /** The connection is gone. */
  left(): void
}
