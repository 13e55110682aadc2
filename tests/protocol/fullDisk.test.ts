import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../support/room/eventually.ts'
import { mayMount, startKillable } from '../support/room/killable.ts'
import { rawClient, type RawClient } from '../support/room/rawClient.ts'

const MINUTES = 'bench/minutes'
const MEGABYTES = 14

describe('a disk that is really full', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })

  it.skipIf(!mayMount())('R5 tells the writers, shows nobody what is not stored, and goes on by itself when there is room again', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'referat-full-'))
    open.push({ close: () => rm(dataDir, { recursive: true, force: true }) })
    const server = await startKillable(dataDir, MEGABYTES)
    open.push({ close: server.kill })
    const [url, ...tokens] = server.url.split(' ')
    const come = async (person: number): Promise<RawClient> => {
      const client = await rawClient(`${url}/garden?v=1`, { Authorization: `Bearer ${tokens[person]}` })
      open.push({ close: client.destroy })
      await client.synced()
      return client
    }
    const [writer, reader] = [await come(0), await come(2)]
    writer.edit(doc => doc.getText(MINUTES).insert(0, 'Før. '))
    await eventually(() => reader.doc.getText(MINUTES).length, 5)
    await server.disk('fill')
    const closed = writer.closed()
    const pause = (): Promise<undefined> => new Promise(resolve => setTimeout(resolve, 15, undefined))
    for (let typed = 0; typed < 200; typed++) {
      writer.edit(doc => doc.getText(MINUTES).insert(0, `${typed}${'x'.repeat(50_000)}`))
      if ((await Promise.race([closed, pause()])) !== undefined) break
    }
    expect(await closed).toMatchObject({ code: 1013, reason: expect.stringMatching(/^tryAgain: /) })
    expect(await reader.closed()).toMatchObject({ code: 1013 })

    await server.disk('free')
    const again = await come(2)
    const kept = again.doc.getText(MINUTES).toJSON()
    expect(kept.endsWith(reader.doc.getText(MINUTES).toJSON()), 'what was seen is kept').toBe(true)
    expect(kept.length).toBeLessThan(writer.doc.getText(MINUTES).length)
    again.destroy()
    const back = await come(0)
    back.edit(doc => doc.getText(MINUTES).insert(0, 'Efter. '))
    await eventually(() => back.saved.at(-1), 2)
    const late = await come(2)
    expect(late.doc.getText(MINUTES).toJSON()).toBe(`Efter. ${kept}`)
  })
})
