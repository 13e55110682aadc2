import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '../support/gate/random.ts'
import { startKillable, type Killable } from '../support/room/killable.ts'
import { rawClient, type RawClient } from '../support/room/rawClient.ts'

const KILLS = Number(process.env.KILLS ?? 1)
const MINUTES = 'bench/minutes'

describe('kill -9 while people type', () => {
  let dataDir: string
  const running: Killable[] = []
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'referat-kill-'))
  })
  afterAll(async () => {
    for (const one of running) await one.kill()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = async (): Promise<{ server: Killable; come(person: number): Promise<RawClient> }> => {
    const server = await startKillable(dataDir)
    running.push(server)
    const [url, ...tokens] = server.url.split(' ')
    return { server, come: person => rawClient(`${url}/garden?v=1`, { Authorization: `Bearer ${tokens[person]}` }) }
  }

  it(`R2 loses no character that a colleague had seen, or that its author was told is saved (kills: ${KILLS})`, async () => {
    const random = randomFrom(99)
    for (let kill = 0; kill < KILLS; kill++) {
      const { server, come } = await start()
      const [pia, per, otto] = await Promise.all([come(0), come(1), come(2)])
      await Promise.all([pia.synced(), per.synced(), otto.synced()])
      /** What each wrote, by the number of the message that carried it. */
      const sent = new Map<RawClient, string[]>([[pia, []], [per, []]])
      const until = performance.now() + 300 + random.int(300)
      let word = 0
      while (performance.now() < until) {
        const one = random.pick([pia, per])
        const text = ` ${kill}-${one === pia ? 'a' : 'b'}-${word++};`
        sent.get(one)!.push(text)
        one.edit(doc => doc.getText(MINUTES).insert(random.int(doc.getText(MINUTES).length + 1), text))
        await new Promise(resolve => setTimeout(resolve, random.int(8)))
      }
      await server.kill()
      await Promise.all([pia.closed(), per.closed(), otto.closed()])
      const saved = [pia, per].flatMap(one => sent.get(one)!.slice(0, (one.saved.at(-1) ?? 1) - 1))
      expect(saved.length).toBeGreaterThan(0)

      const again = await start()
      const reader = await again.come(2)
      await reader.synced()
      const characters = (doc: RawClient['doc']): Map<number, number> => new Map([...doc.store.clients].map(([client, structs]) => [client, structs.reduce((sum, struct) => sum + struct.length, 0)]))
      const kept = characters(reader.doc)
      for (const [client, count] of characters(otto.doc)) expect(kept.get(client) ?? 0, `client ${client}`).toBeGreaterThanOrEqual(count)
      for (const [one, texts] of sent) {
        const told = texts.slice(0, (one.saved.at(-1) ?? 1) - 1).join('').length
        expect(kept.get(one.doc.clientID) ?? 0).toBeGreaterThanOrEqual(told)
      }
      reader.destroy()
      await again.server.kill()
    }
  }, Math.max(120_000, KILLS * 20_000))
})
