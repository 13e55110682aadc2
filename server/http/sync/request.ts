import type { IncomingMessage } from 'node:http'
import { OLDEST_VERSION, parseRoom, roomName, type RoomName } from '../../../shared/protocol/sync.ts'
import type { CloseWord } from '../../../shared/words/sync.ts'

const PREFIX = '/sync/'

/** What an upgrade request asks for. */
export interface SyncRequest {
  /** Undefined for a name that no room can have. */
  room: RoomName | undefined
  /** 0 for a client that says none. */
  version: number
  ticket: string | undefined
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Reads the address of an upgrade; undefined where it is not `/sync/…`. */
export const readRequest = (address: string | undefined): SyncRequest | undefined => {
  if (address === undefined || !address.startsWith(PREFIX) || !URL.canParse(address, 'ws://host')) return undefined
  const { pathname, searchParams } = new URL(address, 'ws://host')
  const room = parseRoom(decoded(pathname.slice(PREFIX.length)))
  const version = searchParams.get('v') ?? '0'
  return {
    room: room === undefined ? undefined : roomName(room),
    version: /^\d{1,4}$/.test(version) ? Number(version) : 0,
    ticket: searchParams.get('ticket') ?? undefined,
  }
}

/**
 * Browsers always say which site a socket comes from, and anybody's site may open one with the user's cookie: so what is said must be
 * ours. A program says nothing.
 */
export const isOurs = ({ origin, host }: IncomingMessage['headers'], publicUrl: string): boolean =>
  origin === undefined || origin === publicUrl || (host !== undefined && (origin === `https://${host}` || origin === `http://${host}`))

/** What stands against a request before anybody asks who it is from. `oldest` is the oldest version of our own client that is still understood. */
export const objection = (request: SyncRequest, headers: IncomingMessage['headers'], publicUrl: string, oldest = OLDEST_VERSION): CloseWord | undefined => {
  if (!isOurs(headers, publicUrl)) return 'origin'
  if (request.version !== 0 && request.version < oldest) return 'tooOld'
  return request.room === undefined ? 'noRoom' : undefined
}
