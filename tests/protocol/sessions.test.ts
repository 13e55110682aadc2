import { afterEach, describe, expect, it } from 'vitest'
import { closing, type CloseWord } from '../../shared/words/sync.ts'
import { silentSocketMeter } from '../../server/http/sync/meter.ts'
import { silentMeter } from '../../server/room/meter.ts'
import { eventually } from '../support/room/eventually.ts'
import { garden, layMeeting, people } from '../support/room/ground.ts'
import { rawClient, type RawClient } from '../support/room/rawClient.ts'
import { startSync, type SiteOptions, type SyncSite } from '../support/room/syncServer.ts'

const DAY = 86_400_000

describe('a socket and what it rests on', () => {
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close()
  })
  const start = async (options: SiteOptions = {}) => {
    const storage = await layMeeting('inSession')
    const ended: CloseWord[] = []
    const note = { ended: (word: CloseWord) => void ended.push(word) }
    const site = await startSync(storage, { ...options, socketMeter: { ...silentSocketMeter, ...note }, roomMeter: { ...silentMeter, closed: note.ended } })
    open.push(site)
    return { site, storage, ended }
  }
  const come = async (site: SyncSite, headers: Record<string, string>, query = '?v=1'): Promise<RawClient> => {
    const client = await rawClient(`${site.url}/garden${query}`, headers)
    open.push({ close: client.destroy })
    return client
  }
  const session = async (site: SyncSite, who: keyof typeof people): Promise<string> => {
    const link = new URL(await site.auth.issueLink({ userId: people[who].id, meetingId: null }))
    return (await site.auth.takeLink(link.searchParams.get('token')!))!.setCookie.split(';')[0]!
  }
  const signIn = closing('signIn')

  it('R18 is closed with 4401 when its session is signed out, with everything that rests on it and nothing else', async () => {
    const { site, ended } = await start()
    const mine = await session(site, 'participant')
    const others = [await come(site, { Cookie: await session(site, 'participant') }), await come(site, { Cookie: await session(site, 'second') })]
    const here = [await come(site, { Cookie: mine }), await come(site, { Cookie: mine })]
    const { restsOn } = (await site.auth.authenticate({ cookie: mine }))!
    here.push(await come(site, {}, `?v=1&ticket=${await site.auth.issueTicket(people.participant.id, restsOn)}`))
    await Promise.all([...here, ...others].map(one => one.synced()))
    await site.auth.signOut(mine)
    expect(await Promise.all(here.map(one => one.closed()))).toEqual([signIn, signIn, signIn])
    expect(ended).toEqual(['signIn', 'signIn', 'signIn'])
    others[0]!.edit(doc => doc.getText('bench/minutes').insert(0, 'Stadig her'))
    await eventually(() => others[1]!.doc.getText('bench/minutes').toJSON(), 'Stadig her')
  })

  it('R18 what it sends after that says nothing, though its goodbye is still on the way', async () => {
    const { site, storage } = await start()
    const mine = await session(site, 'participant')
    const client = await come(site, { Cookie: mine })
    await client.synced()
    client.socket.pause()
    await site.auth.signOut(mine)
    client.edit(doc => doc.getText('bench/minutes').insert(0, 'For sent'))
    await new Promise(resolve => setTimeout(resolve, 50))
    client.socket.resume()
    expect(await client.closed()).toEqual(signIn)
    expect(await storage.log.lastSeq('garden' as never)).toBe(0)
  })

  it('R18 is closed when its session or token expires, and not when that has been prolonged meanwhile', async () => {
    let now = Date.now()
    const { site } = await start({ now: () => now })
    const expiring = await come(site, { Cookie: await session(site, 'participant') })
    const program = await come(site, { Authorization: `Bearer ${await site.auth.issueBearer(people.chair.id, 20 * DAY)}` })
    const used = await session(site, 'second')
    const prolonged = await come(site, { Cookie: used })
    await Promise.all([expiring, program, prolonged].map(one => one.synced()))
    now += 15 * DAY
    await site.auth.authenticate({ cookie: used })
    await site.sweep()
    expect([expiring, program, prolonged].map(one => one.socket.readyState)).toEqual([1, 1, 1])
    now += 6 * DAY
    await site.sweep()
    expect(await program.closed()).toEqual(signIn)
    now += 10 * DAY
    await site.sweep()
    expect(await expiring.closed()).toEqual(signIn)
    expect(prolonged.socket.readyState).toBe(1)
  })

  it('R6 is closed with 4403 when its user is taken out of the meeting', async () => {
    const { site, storage } = await start()
    const client = await come(site, { Cookie: await session(site, 'participant') })
    await client.synced()
    await storage.meetings.removeMember(garden, people.participant.id)
    await site.rooms.changed(garden, 'members')
    expect(await client.closed()).toEqual(closing('read'))
  })
})
