import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { CloseWord } from '../../shared/words/sync.ts'
import { silentSocketMeter } from '../../server/http/sync/meter.ts'
import { createLog } from '../../server/log.ts'
import { eventually } from '../support/room/eventually.ts'
import { layMeeting, people } from '../support/room/ground.ts'
import { rawClient, type RawClient } from '../support/room/rawClient.ts'
import { startSync, type SiteOptions, type SyncSite } from '../support/room/syncServer.ts'

describe('connections that never get anywhere', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })
  const start = async (options: SiteOptions): Promise<SyncSite> => {
    const site = await startSync(await layMeeting('inSession'), options)
    open.push(site)
    return site
  }
  const bare = (site: SyncSite) => {
    const socket: Socket = connect(Number(new URL(site.origin).port), '127.0.0.1')
    open.push({ close: () => socket.destroy() })
    const state = { heard: '', ended: false }
    socket.on('error', () => {})
    socket.on('data', bytes => {
      state.heard += String(bytes)
    })
    socket.once('close', () => {
      state.ended = true
    })
    return { socket, state }
  }
  const upgrade = (token: string): string =>
    `GET /sync/garden HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer ${token}\r\n\r\n`

  it('R19 a handshake that is not begun, not finished or dripping is ended with 408, and logged without its words', async () => {
    const lines: string[] = []
    const site = await start({ socket: { handshakeMs: 200 }, log: createLog(line => lines.push(line), Date.now) })
    const mute = bare(site)
    const half = bare(site)
    half.socket.write('GET /sync/garden HTTP/1.1\r\nHost: hemmelig.example\r\n')
    const slow = bare(site)
    const drip = setInterval(() => slow.socket.write('X-A: b\r\n'), 20)
    open.push({ close: () => clearInterval(drip) })
    slow.socket.write('GET /sync/garden HTTP/1.1\r\n')
    await eventually(() => [mute, half, slow].map(one => one.state.ended), [true, true, true])
    expect(half.state.heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(lines.map(line => (JSON.parse(line) as { event: string; code: string }).code)).toContain('ERR_HTTP_REQUEST_TIMEOUT')
    expect(lines.join('')).not.toContain('hemmelig')
    expect(site.sockets()).toBe(0)
  })

  it('R66 who is turned away before it is a socket is not kept, though it never hangs up itself', async () => {
    const site = await start({ socket: { handshakeMs: 100 } })
    const stubborn = ['', 'RUBBISH\r\n\r\n', upgrade('x').replace('/sync/garden', '/elsewhere')].map(words => {
      const socket = connect({ port: Number(new URL(site.origin).port), host: '127.0.0.1', allowHalfOpen: true })
      const state = { gone: false }
      open.push({ close: () => socket.destroy() })
      socket.on('error', () => {
        state.gone = true
      })
      socket.resume()
      socket.write(words)
      // the server's end is known to be gone by its answer to what comes after the farewell
      socket.once('end', () => {
        const more = setInterval(() => socket.write('x'), 10)
        socket.once('close', () => clearInterval(more))
      })
      return state
    })
    await eventually(() => stubborn.map(({ gone }) => gone), [true, true, true])
  })

  it('R15 one who is signed in and never asks for the document is closed, though it answers pings', async () => {
    // between two pings there is time for an answer on a busy machine, and before the end there are two
    const site = await start({ room: { greetingMs: 1000 }, socket: { pingMs: 400 } })
    const token = await site.token(people.participant.id)
    const silent = new WebSocket(`${site.url}/garden`, { headers: { Authorization: `Bearer ${token}` } })
    open.push({ close: () => silent.terminate() })
    const ended = once(silent, 'close')
    const client: RawClient = await rawClient(`${site.url}/garden`, { Authorization: `Bearer ${token}` })
    open.push({ close: client.destroy })
    await eventually(() => site.sockets(), 2)
    expect(String((await ended)[1])).toMatch(/^silent: /)
    await client.synced()
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(client.socket.readyState).toBe(client.socket.OPEN)
  })

  it('R12 more sockets than one user, or the server, may have are closed with 4429, and each is told to the log', async () => {
    const words: CloseWord[] = []
    const site = await start({ socket: { socketsPerUser: 2, sockets: 3 }, socketMeter: { ...silentSocketMeter, ended: word => void words.push(word) } })
    const come = async (who: keyof typeof people): Promise<RawClient> => {
      const client = await rawClient(`${site.url}/garden`, { Authorization: `Bearer ${await site.token(people[who].id)}` })
      open.push({ close: client.destroy })
      return client
    }
    const [first] = [await come('participant'), await come('participant')]
    expect(await (await come('participant')).closed()).toMatchObject({ code: 4429, reason: expect.stringMatching(/^tooMany: /) })
    await eventually(() => site.sockets(), 2)
    await come('second')
    expect(await (await come('chair')).closed()).toMatchObject({ code: 4429 })
    expect(words).toEqual(['tooMany', 'tooMany'])
    first.destroy()
    await eventually(() => site.sockets(), 2)
    await (await come('participant')).synced()
  })

  it('R8 a frame in many small packets is one frame, and several in one packet are several', async () => {
    const site = await start({})
    const token = await site.token(people.participant.id)
    const drip = bare(site)
    drip.socket.setNoDelay(true)
    drip.socket.write(upgrade(token))
    await eventually(() => drip.state.heard.includes('101 Switching'), true)
    const mask = (payload: Uint8Array): Buffer => {
      const key = randomBytes(4)
      return Buffer.concat([Buffer.from([0x82, 0x80 | payload.length]), key, Buffer.from(payload.map((byte, at) => byte ^ key[at % 4]!))])
    }
    const ask = mask(Uint8Array.of(0, 0, 1, 0))
    for (const byte of ask) {
      drip.socket.write(Buffer.of(byte))
      await new Promise(resolve => setImmediate(resolve))
    }
    await eventually(() => drip.state.heard.includes('\u0000\u0001'), true)
    drip.socket.write(Buffer.concat([mask(Uint8Array.of(3)), mask(Uint8Array.of(77))]))
    await eventually(() => drip.state.heard.includes('malformed: '), true)
  })
})
