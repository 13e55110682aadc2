import { SOCKET_LIMITS, type SocketLimits } from './http/sync/limits.ts'
import { ROOM_LIMITS, type Rate, type RoomLimits } from './room/limits.ts'

/** Where a limit is not the default. */
export interface Limits {
  readonly room: Partial<RoomLimits>
  readonly socket: Partial<SocketLimits>
}

/** What the environment may say of limits: where it goes, and what it counts. The README has the same table with what each is for. */
export const LIMIT_SETTINGS = {
  SYNC_FRAME_BYTES: { of: 'socket', key: 'messageBytes' },
  SYNC_QUEUE_BYTES: { of: 'socket', key: 'queuedBytes' },
  SYNC_PING_MS: { of: 'socket', key: 'pingMs' },
  SYNC_HANDSHAKE_MS: { of: 'socket', key: 'handshakeMs' },
  SYNC_SOCKETS: { of: 'socket', key: 'sockets' },
  SYNC_USER_SOCKETS: { of: 'socket', key: 'socketsPerUser' },
  SYNC_GREETING_MS: { of: 'room', key: 'greetingMs' },
  SYNC_ROOM_CLIENTS: { of: 'room', key: 'peersPerRoom' },
  SYNC_ROOM_USER_CLIENTS: { of: 'room', key: 'peersPerUser' },
  SYNC_DOCUMENT_BYTES: { of: 'room', key: 'documentBytes' },
  SYNC_UPDATES: { of: 'room', key: 'updates' },
  SYNC_USER_UPDATES: { of: 'room', key: 'userUpdates' },
  SYNC_BYTES: { of: 'room', key: 'bytes' },
  SYNC_USER_BYTES: { of: 'room', key: 'userBytes' },
  SYNC_USER_STEPS: { of: 'room', key: 'userSteps' },
  SYNC_AWARENESS_BYTES: { of: 'room', key: 'presenceBytes' },
  SYNC_AWARENESS: { of: 'room', key: 'presences' },
  SYNC_USER_AWARENESS: { of: 'room', key: 'userPresences' },
  SYNC_AWARENESS_FLOW: { of: 'room', key: 'presenceFlow' },
  SYNC_USER_AWARENESS_FLOW: { of: 'room', key: 'userPresenceFlow' },
  SYNC_WAITING_BYTES: { of: 'room', key: 'waitingBytes' },
  SYNC_IDLE_MS: { of: 'room', key: 'idleMs' },
} as const satisfies Record<string, { of: 'socket'; key: keyof SocketLimits } | { of: 'room'; key: keyof RoomLimits }>

export type LimitName = keyof typeof LIMIT_SETTINGS
export const LIMIT_NAMES = Object.keys(LIMIT_SETTINGS) as readonly LimitName[]

/** What a limit is unless the environment says otherwise. */
export const defaultLimit = (name: LimitName): number | Rate => {
  const { of, key } = LIMIT_SETTINGS[name]
  return of === 'socket' ? SOCKET_LIMITS[key] : ROOM_LIMITS[key]
}

/** A limit as it is written in the environment: a whole number, or `100/2000` for so many a second and so many at once. */
export const limitText = (limit: number | Rate): string => (typeof limit === 'number' ? String(limit) : `${limit.perSecond}/${limit.atOnce}`)

const whole = (text: string | undefined): number | undefined => {
  const number = /^[1-9]\d{0,11}$/.test(text ?? '') ? Number(text) : undefined
  return number
}

const readOne = (text: string, like: number | Rate): number | Rate | undefined => {
  if (typeof like === 'number') return whole(text)
  const [perSecond, atOnce, ...more] = text.split('/').map(whole)
  return perSecond === undefined || atOnce === undefined || more.length > 0 ? undefined : { perSecond, atOnce }
}

/** Reads the limits that an environment names. `wrong` are the names whose values say nothing. */
export const readLimits = (env: Readonly<Record<string, string | undefined>>): { limits: Limits; wrong: readonly LimitName[] } => {
  const room: Record<string, number | Rate> = {}
  const socket: Record<string, number | Rate> = {}
  const wrong: LimitName[] = []
  for (const name of LIMIT_NAMES) {
    const text = env[name]?.trim()
    if (text === undefined) continue
    const { of, key } = LIMIT_SETTINGS[name]
    const limit = readOne(text, defaultLimit(name))
    if (limit === undefined) wrong.push(name)
    else (of === 'socket' ? socket : room)[key] = limit
  }
  return { limits: { room, socket }, wrong }
}
