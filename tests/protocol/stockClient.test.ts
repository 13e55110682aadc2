import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Role } from '../../shared/domain/role.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { eventually } from '../support/room/eventually.ts'
import { layMeeting, movePhase, garden, openRoom, people } from '../support/room/ground.ts'
import { stockClient, type StockClient } from '../support/room/stockClient.ts'
import { startSync, type SyncSite } from '../support/room/syncServer.ts'

describe('an unmodified y-websocket client at /sync', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })

  const site = async (...args: Parameters<typeof layMeeting>): Promise<SyncSite & { storage: Awaited<ReturnType<typeof layMeeting>> }> => {
    const storage = await layMeeting(...args)
    const started = await startSync(storage)
    open.push(started)
    return { ...started, storage }
  }
  const come = async (at: SyncSite, who: Role | 'second' | 'guest', room = 'garden', doc?: Y.Doc): Promise<StockClient> => {
    const client = stockClient(at.url, room, { token: await at.token(people[who].id), ...(doc ? { doc } : {}) })
    open.push({ close: client.destroy })
    return client
  }

  it('R1 joins with a bearer token, writes where it may, and a second client sees it', async () => {
    const at = await site('inSession')
    const pia = await come(at, 'participant')
    const per = await come(at, 'second')
    await Promise.all([pia.synced(), per.synced()])
    pia.doc.getText('bench/minutes').insert(0, 'Rådet drøftede hegnet.')
    await eventually(() => per.text('bench/minutes'), 'Rådet drøftede hegnet.')
    per.doc.getText('bench/minutes').insert(0, 'Kl. 9: ')
    await eventually(() => pia.text('bench/minutes'), 'Kl. 9: Rådet drøftede hegnet.')
    const late = await come(at, 'observer')
    await late.synced()
    await eventually(() => late.text('bench/minutes'), 'Kl. 9: Rådet drøftede hegnet.')
  })

  it('G3 is closed with 4403 and a reason where it may not write, and nobody sees a letter of it', async () => {
    const at = await site('inSession')
    const pia = await come(at, 'participant')
    const per = await come(at, 'second')
    await Promise.all([pia.synced(), per.synced()])
    pia.doc.getText('bench/caseStatement').insert(0, 'Ikke mit at skrive.')
    expect(await pia.refused()).toEqual({ code: 4403, reason: expect.stringMatching(/^right: .+ ikke gemt\.$/) })
    per.doc.getText('bench/minutes').insert(0, 'Stadig her.')
    const chair = await come(at, 'chair')
    await eventually(() => chair.text('bench/minutes'), 'Stadig her.')
    expect([per.text('bench/caseStatement'), chair.text('bench/caseStatement')]).toEqual(['', ''])
    expect(await at.storage.log.lastSeq(openRoom)).toBe(1)
  })

  it('R8 closes with a code that it takes as permanent: 4401, 4403, 4404, 4409', async () => {
    const at = await site('inSession')
    const nobody = stockClient(at.url, 'garden')
    const forged = stockClient(at.url, 'garden', { token: 'forged' })
    const guest = await come(at, 'guest')
    const nowhere = await come(at, 'chair', 'nowhere')
    const odd = await come(at, 'chair', 'Not A Room')
    const observer = await come(at, 'observer', 'garden.closed')
    const foreign = stockClient(at.url, 'garden', { token: await at.token(people.chair.id), headers: { Origin: 'https://elsewhere.example' } })
    for (const one of [nobody, forged, foreign]) open.push({ close: one.destroy })
    expect((await nobody.refused()).code).toBe(4401)
    expect((await forged.refused()).code).toBe(4401)
    expect(await guest.refused()).toMatchObject({ code: 4403, reason: expect.stringContaining('read: ') })
    expect(await foreign.refused()).toMatchObject({ code: 4403, reason: expect.stringContaining('origin: ') })
    expect((await nowhere.refused()).code).toBe(4404)
    expect((await odd.refused()).code).toBe(4404)
    expect((await observer.refused()).code).toBe(4403)
  })

  it('R8 lets a ticket in once', async () => {
    const at = await site('inSession')
    const ticket = await at.auth.issueTicket(people.participant.id)
    const first = stockClient(at.url, 'garden', { params: { ticket } })
    open.push({ close: first.destroy })
    await first.synced()
    const second = stockClient(at.url, 'garden', { params: { ticket } })
    open.push({ close: second.destroy })
    expect((await second.refused()).code).toBe(4401)
  })

  it('R2 R6 finds after a restart of the server all that another client had seen, and sends what it wrote meanwhile', async () => {
    const storage = createMemoryStorage()
    const at = await site('inSession', storage)
    const pia = await come(at, 'participant')
    const per = await come(at, 'second')
    await Promise.all([pia.synced(), per.synced()])
    pia.doc.getText('bench/minutes').insert(0, 'Før')
    await eventually(() => per.text('bench/minutes'), 'Før')
    // nothing is said goodbye to: the process is simply gone, only the log remains
    pia.provider.disconnect()
    pia.doc.getText('bench/minutes').insert(3, ' og efter')
    const again = await startSync(storage)
    open.push(again)
    const back = await come(again, 'participant', 'garden', pia.doc)
    const other = await come(again, 'chair')
    await Promise.all([back.synced(), other.synced()])
    await eventually(() => other.text('bench/minutes'), 'Før og efter')
  })

  it('G6 judges what was written offline by the phase in which it arrives', async () => {
    const at = await site('inSession')
    const pia = await come(at, 'participant')
    await pia.synced()
    pia.provider.disconnect()
    pia.doc.getText('bench/minutes').insert(0, 'For sent.')
    await at.rooms.exclusive(garden, async () => movePhase(at.storage, 'inReview'))
    const back = await come(at, 'participant', 'garden', pia.doc)
    expect((await back.refused()).code).toBe(4403)
    const reader = await come(at, 'observer')
    await reader.synced()
    expect(reader.text('bench/minutes')).toBe('')
  })

  it('R7 shows who is here with the name the server knows, and takes it away when they leave', async () => {
    const at = await site('inSession')
    const pia = await come(at, 'participant')
    const per = await come(at, 'second')
    await Promise.all([pia.synced(), per.synced()])
    pia.provider.awareness.setLocalStateField('user', { id: 'carl', name: 'Carl Mose', role: 'chair', color: 99 })
    pia.provider.awareness.setLocalStateField('cursor', { section: 'bench/minutes', anchor: 1, head: 1 })
    const seen = (): unknown => (per.provider.awareness.getStates().get(pia.doc.clientID) as { user?: unknown } | undefined)?.user
    await eventually(() => (seen() as { name?: string } | undefined)?.name, 'Pia Holm')
    expect(seen()).toEqual({ id: 'pia', name: 'Pia Holm', role: 'participant', color: expect.any(Number) })
    pia.destroy()
    await eventually(seen, undefined)
  })

  it('R7 shows somebody again who lost the connection and came back', async () => {
    const at = await site('inSession')
    const pia = await come(at, 'participant')
    const per = await come(at, 'second')
    await Promise.all([pia.synced(), per.synced()])
    const seen = (): boolean => per.provider.awareness.getStates().has(pia.doc.clientID)
    pia.provider.awareness.setLocalStateField('cursor', null)
    await eventually(seen, true)
    pia.provider.disconnect()
    await eventually(seen, false)
    pia.provider.connect()
    pia.provider.awareness.setLocalStateField('cursor', null)
    await eventually(seen, true)
  })
})
