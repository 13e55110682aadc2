import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { createHeartbeat } from '../../server/http/sync/heartbeat.ts'

const PING_MS = 15_000

/** A socket whose other end answers pings, or does not. */
const other = (answers: boolean) => {
  const pinged: number[] = []
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1, readyState: 1,
    ping: () => {
      pinged.push(Date.now())
      if (answers) socket.emit('pong')
    },
  })
  return { socket: socket as unknown as WebSocket, pinged, close: () => socket.emit('close') }
}

describe('signs of life', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('R67 are asked for once in an interval, of no more than a share of the sockets at a time', () => {
    const heartbeat = createHeartbeat(PING_MS, () => {})
    const sockets = Array.from({ length: 150 }, () => other(true))
    let beats = 0
    for (const { socket } of sockets) heartbeat.watch(socket, () => (beats += 1))
    vi.advanceTimersByTime(PING_MS)
    expect(sockets.map(({ pinged }) => pinged.length)).toEqual(sockets.map(() => 1))
    expect(beats).toBe(150)
    const together = new Map<number, number>()
    for (const { pinged } of sockets) for (const at of pinged) together.set(at, (together.get(at) ?? 0) + 1)
    expect(Math.max(...together.values())).toBe(10)
    heartbeat.stop()
  })

  it('R12 who has not answered by the next turn is silent; who is gone is not asked any more', () => {
    const silent: WebSocket[] = []
    const heartbeat = createHeartbeat(PING_MS, socket => silent.push(socket))
    const [lively, mute, gone] = [other(true), other(false), other(false)]
    for (const { socket } of [lively, mute, gone]) heartbeat.watch(socket, () => {})
    gone.close()
    vi.advanceTimersByTime(PING_MS)
    expect(silent).toEqual([])
    vi.advanceTimersByTime(PING_MS)
    expect(silent).toEqual([mute.socket])
    expect(gone.pinged).toEqual([])
    heartbeat.stop()
  })
})
