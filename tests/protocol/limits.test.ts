import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { awarenessFrame, step1Frame, updateFrame } from '../../server/room/frames.ts'
import { eventually } from '../support/room/eventually.ts'
import { layMeeting, people } from '../support/room/ground.ts'
import { rawClient, type RawClient } from '../support/room/rawClient.ts'
import { startSync, type SyncSite } from '../support/room/syncServer.ts'
import { randomFrom } from '../support/gate/random.ts'

describe('a socket that misbehaves', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })
  const start = async (limits: Parameters<typeof startSync>[1] = {}): Promise<SyncSite> => {
    const site = await startSync(await layMeeting('inSession'), limits)
    open.push(site)
    return site
  }
  const come = async (site: SyncSite, who: keyof typeof people, query = '?v=1'): Promise<RawClient> => {
    const client = await rawClient(`${site.url}/garden${query}`, { Authorization: `Bearer ${await site.token(people[who].id)}` })
    open.push({ close: client.destroy })
    return client
  }

  it.each<[string, Uint8Array | string]>([
    ['an empty frame', new Uint8Array()],
    ['an unknown type', Uint8Array.of(77)],
    ['one of our own types', Uint8Array.of(100, 1)],
    ['an unknown sync step', Uint8Array.of(0, 9, 0)],
    ['a length of 2^53', Uint8Array.of(0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f)],
    ['a truncated varint', Uint8Array.of(0, 0x80)],
    ['a state vector that is none', Uint8Array.of(0, 0, 2, 200, 1)],
    ['an update that is none', updateFrame(Uint8Array.of(1, 2, 3))],
    ['awareness that is none', awarenessFrame(Uint8Array.of(1, 5, 1, 3, 0x7b, 0x7b, 0x7b))],
    ['text', 'hello'],
  ])('R8 %s is closed with 4400, and the others go on', async (_name, frame) => {
    const site = await start()
    const other = await come(site, 'second')
    const client = await come(site, 'participant')
    await Promise.all([other.synced(), client.synced()])
    client.send(frame)
    expect(await client.closed()).toEqual({ code: 4400, reason: 'malformed: Beskeden kunne ikke læses.' })
    other.edit(doc => doc.getText('bench/minutes').insert(0, 'Videre'))
    await eventually(() => other.saved.at(-1), 2)
  })

  it('R8 a frame that is too large is closed with 4413, not with a code that is worth a retry', async () => {
    const site = await start({ socket: { messageBytes: 10_000 } })
    const client = await come(site, 'participant')
    client.send(randomBytes(20_000))
    expect(await client.closed()).toMatchObject({ code: 4413, reason: expect.stringMatching(/^tooLarge: /) })
  })

  it('R8 a client that is too old is closed with 4409, and a version that is none counts as a stock client', async () => {
    const site = await start()
    const stock = await come(site, 'participant', '?v=abc')
    await stock.synced()
    expect(stock.notices).toEqual([])
    const ours = await come(site, 'participant')
    await eventually(() => ours.notices, [{ type: 'meeting', phase: 'inSession', epoch: 1, role: 'participant', changed: 'hello' }])
  })

  it('R12 one that does not answer is ended', async () => {
    const site = await start({ socket: { pingMs: 500 } })
    const alive = await come(site, 'second')
    const token = await site.token(people.participant.id)
    const { port } = new URL(site.origin)
    // a bare connection: it says what a handshake needs, and then nothing, not even a pong
    const bare = connect(Number(port), '127.0.0.1')
    open.push({ close: () => bare.destroy() })
    bare.write(`GET /sync/garden HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer ${token}\r\n\r\n`)
    let ended = false
    bare.on('data', () => {})
    bare.once('close', () => {
      ended = true
    })
    await eventually(() => site.sockets(), 2)
    await eventually(() => ended, true)
    expect([site.sockets(), alive.socket.readyState]).toEqual([1, alive.socket.OPEN])
  })

  it('R8 one who is alone hears a sign of life, which says nothing: else y-websocket would connect anew every half minute', async () => {
    const site = await start({ socket: { pingMs: 30 } })
    const alone = await come(site, 'participant')
    await alone.synced()
    await eventually(() => alone.frames.some(frame => frame.join() === '1,1,0'), true)
    expect(alone.socket.readyState).toBe(alone.socket.OPEN)
  })

  it('R12 one that does not read is closed with 1013 before much waits for it, and the others get all', async () => {
    const site = await start({ socket: { queuedBytes: 200_000, goodbyeMs: 100 } })
    const slow = await come(site, 'second')
    const writer = await come(site, 'participant')
    const reader = await come(site, 'chair')
    await Promise.all([slow.synced(), writer.synced(), reader.synced()])
    slow.socket.pause()
    const text = 'x'.repeat(60_000)
    for (let sent = 0; sent < 200 && site.sockets() === 3; sent++) {
      writer.edit(doc => doc.getText('bench/minutes').insert(0, text))
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    await eventually(() => site.sockets(), 2)
    slow.socket.resume()
    await slow.closed()
    await eventually(() => reader.doc.getText('bench/minutes').length, writer.doc.getText('bench/minutes').length)
  })

  it('G2 20,000 updates without their base do not hold anybody up: the first closes the connection', async () => {
    const site = await start()
    const other = await come(site, 'second')
    const client = await come(site, 'participant')
    await Promise.all([other.synced(), client.synced()])
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (let count = 0; count < 2000; count++) doc.getText('bench/minutes').insert(0, 'a')
    const frames = updates.slice(1).map(updateFrame)
    for (let count = 0; count < 10; count++) for (const frame of frames) client.send(frame)
    expect(await client.closed()).toMatchObject({ code: 4403, reason: expect.stringMatching(/^gap: /) })
    other.edit(own => own.getText('bench/minutes').insert(0, 'Uforstyrret'))
    await eventually(() => other.saved.at(-1), 2)
  })

  it('R8 random frames crash nothing: another client types on undisturbed', async () => {
    const random = randomFrom(4711)
    const site = await start()
    const other = await come(site, 'second')
    await other.synced()
    const seeds = [step1Frame(Uint8Array.of(0)), updateFrame(Y.encodeStateAsUpdate(other.doc)), awarenessFrame(Uint8Array.of(1, 9, 1, 2, 0x7b, 0x7d))]
    for (let count = 0; count < 60; count++) {
      const client = await come(site, 'participant')
      for (let frame = 0; frame < 10; frame++) {
        const bytes = random.chance(0.5) ? Uint8Array.from(random.pick(seeds)) : Uint8Array.from({ length: random.int(60) }, () => random.int(256))
        if (bytes.length > 0) bytes[random.int(bytes.length)] = random.int(256)
        client.send(bytes)
      }
      client.destroy()
    }
    other.edit(doc => doc.getText('bench/minutes').insert(0, 'Stadig'))
    await eventually(() => other.saved.at(-1), 2)
    const late = await come(site, 'chair')
    await late.synced()
    expect(late.doc.getText('bench/minutes').toJSON()).toContain('Stadig')
  })
})
