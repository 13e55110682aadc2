import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { silentMeter } from '../../server/room/meter.ts'
import { randomFrom, type Random } from '../support/gate/random.ts'
import { eventually } from '../support/room/eventually.ts'
import { layMeeting, people } from '../support/room/ground.ts'
import { frame, hostile, message, type Hostile, type Samples } from '../support/room/hostile.ts'
import { rawClient } from '../support/room/rawClient.ts'
import { startSync } from '../support/room/syncServer.ts'

/** FUZZ_CLIENTS=20000 makes the long run; FUZZ_SEED repeats one. */
const CLIENTS = Number(process.env.FUZZ_CLIENTS ?? 150)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_404)
const AT_ONCE = 8
const MINUTES = 'bench/minutes'
const MB = 1024 * 1024

const collect = (): number => {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

/** Updates and state vectors of somebody who has typed a little. */
const samplesFrom = (): Samples => {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let count = 0; count < 12; count++) doc.getText(MINUTES).insert(0, `ord ${count} `)
  doc.getText(MINUTES).delete(3, 20)
  doc.getMap('agenda').set('x', new Y.Map([['order', 'a0']]))
  return { updates: [...updates, Y.encodeStateAsUpdate(doc)], stateVectors: [Uint8Array.of(0), Y.encodeStateVector(doc)] }
}

describe('a socket on which anything comes', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })

  it(`R22 crashes nothing, keeps no memory, loses no room, and nobody else notices (${CLIENTS} clients, seed ${SEED})`, async () => {
    const samples = samplesFrom()
    const lost: unknown[] = []
    const plenty = { perSecond: 1e9, atOnce: 1e9 }
    const site = await startSync(await layMeeting('inSession'), {
      room: { userUpdates: plenty, userBytes: plenty, userPresences: plenty, userPresenceFlow: plenty, earlyMs: 200 },
      socket: { handshakeMs: 300, goodbyeMs: 100 },
      roomMeter: { ...silentMeter, lost: error => lost.push(error), failed: (_what, error) => lost.push(error) },
    })
    open.push(site)
    const port = Number(new URL(site.origin).port)
    const witness = await rawClient(`${site.url}/garden?v=1`, { Authorization: `Bearer ${await site.token(people.second.id)}` })
    open.push({ close: witness.destroy })
    await witness.synced()
    const token = await site.token(people.participant.id)
    const handshake = (random: Random): string =>
      `GET /sync/garden${random.pick(['', '?v=1', '?v=0', '.closed'])} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer ${token}\r\n\r\n`

    const visit = async (number: number): Promise<void> => {
      const random = randomFrom(SEED + number * 7919)
      const one: Hostile = hostile(port, random)
      const asked = handshake(random)
      // some never finish what they begin
      if (random.chance(0.1)) await one.say(asked.slice(0, random.int(asked.length)))
      else {
        await one.say(asked)
        for (let count = 1 + random.int(12); count > 0 && one.isOpen(); count--) await one.say(frame(random, message(random, samples)))
      }
      await new Promise(resolve => setTimeout(resolve, random.int(10)))
      if (random.chance(0.5)) one.socket.destroy()
      else one.socket.end()
    }

    let edits = 0
    let before = 0
    for (let came = 0; came < CLIENTS; came += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => visit(came + at)))
      witness.edit(doc => doc.getText(MINUTES).insert(0, 'v'))
      edits++
      await eventually(() => [(witness.saved.at(-1) ?? 0) > edits, witness.socket.readyState], [true, witness.socket.OPEN], 30)
      if (came < CLIENTS / 2) before = collect()
    }
    await eventually(() => site.sockets(), 1, 10)
    expect(lost).toEqual([])
    expect(witness.socket.readyState).toBe(witness.socket.OPEN)
    const late = await rawClient(`${site.url}/garden?v=1`, { Authorization: `Bearer ${await site.token(people.chair.id)}` })
    open.push({ close: late.destroy })
    await late.synced()
    expect(late.doc.getText(MINUTES).toJSON().match(/v/g)?.length).toBeGreaterThanOrEqual(edits)
    expect(late.doc.getText(MINUTES).toJSON()).toBe(witness.doc.getText(MINUTES).toJSON())
    expect(collect() - before).toBeLessThan(12 * MB)
  }, 3_600_000)
})
