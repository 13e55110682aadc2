import { beforeEach, describe, expect, it } from 'vitest'
import type { Sha256, UserId } from '../../shared/domain/ids.ts'
import type { Auth } from '../../server/auth/auth.ts'
import { DAY, LIFETIME, MINUTE } from '../../server/auth/auth.ts'
import { createAuth } from '../../server/auth/createAuth.ts'
import { hashSecret, newSecret } from '../../server/auth/secret.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { bo, ida, layGround, spring } from '../support/rows.ts'

/** Random enough for a test: every secret another. */
const counting = () => {
  let next = 0
  return (count: number) => Uint8Array.from({ length: count }, (_, index) => (index === 0 ? (next += 1) : index))
}
const tokenOf = (link: string): string => new URL(link).searchParams.get('token')!
const cookieOf = (setCookie: string): string => setCookie.split(';')[0]!

describe('sign-in', () => {
  let storage: Storage
  let now: number
  let auth: Auth
  beforeEach(async () => {
    storage = createMemoryStorage()
    await layGround(storage)
    now = 1_000_000
    auth = createAuth({ storage, now: () => now, random: counting(), publicUrl: 'http://127.0.0.1:3000' })
  })
  const session = async (userId: UserId = ida): Promise<string> =>
    cookieOf((await auth.takeLink(tokenOf(await auth.issueLink({ userId, meetingId: null }))))!.setCookie)

  it('S11 goes from a link to a session', async () => {
    const link = await auth.issueLink({ userId: ida, meetingId: spring })
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/enter\?token=[\w-]{43}$/)
    expect(await auth.peekLink(tokenOf(link))).toMatchObject({ user: { id: ida }, meetingId: spring })
    const taken = await auth.takeLink(tokenOf(link))
    expect(taken).toMatchObject({ user: { id: ida }, meetingId: spring })
    expect(taken!.setCookie).toMatch(/^referat_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/)
    expect(await auth.authenticate({ cookie: `theme=dark; ${cookieOf(taken!.setCookie)}; x=y` })).toMatchObject({ user: { id: ida }, by: 'session' })
  })

  it('S11 lets a link be looked at often and used once, also by two at once', async () => {
    const token = tokenOf(await auth.issueLink({ userId: ida, meetingId: null }))
    await auth.peekLink(token)
    await auth.peekLink(token)
    const both = await Promise.all([auth.takeLink(token), auth.takeLink(token)])
    expect(both.filter(taken => taken !== undefined)).toHaveLength(1)
    expect(await auth.peekLink(token)).toBeUndefined()
    expect(await auth.takeLink(token)).toBeUndefined()
  })

  it('S11 refuses an expired link, with the last millisecond counted', async () => {
    const token = tokenOf(await auth.issueLink({ userId: ida, meetingId: null, lifetime: 100 }))
    now += 99
    expect(await auth.peekLink(token)).toBeDefined()
    now += 1
    expect(await auth.peekLink(token)).toBeUndefined()
    expect(await auth.takeLink(token)).toBeUndefined()
  })

  it('S12 refuses what was never issued, however it is made up', async () => {
    for (const forged of ['', 'x', '../', 'a'.repeat(43), 'a'.repeat(100_000), '\u0000', `${'a'.repeat(42)}æ`]) {
      expect(await auth.takeLink(forged)).toBeUndefined()
      expect(await auth.authenticate({ ticket: forged })).toBeUndefined()
      expect(await auth.authenticate({ authorization: `Bearer ${forged}` })).toBeUndefined()
      expect(await auth.authenticate({ cookie: `referat_session=${forged}` })).toBeUndefined()
    }
    expect(await auth.authenticate({})).toBeUndefined()
    expect(await auth.authenticate({ cookie: '' })).toBeUndefined()
    expect(await auth.authenticate({ authorization: 'Basic aWRhOmlkYQ==' })).toBeUndefined()
  })

  it('S12 takes each kind of secret for its own purpose only, and does not use it up for another', async () => {
    const link = tokenOf(await auth.issueLink({ userId: ida, meetingId: null }))
    const cookie = (await session()).split('=')[1]!
    const bearer = await auth.issueBearer(ida)
    const ticket = await auth.issueTicket(ida)
    for (const wrong of [cookie, bearer, ticket]) expect(await auth.takeLink(wrong)).toBeUndefined()
    for (const wrong of [link, cookie, bearer]) expect(await auth.authenticate({ ticket: wrong })).toBeUndefined()
    for (const wrong of [link, cookie, ticket]) expect(await auth.authenticate({ authorization: `Bearer ${wrong}` })).toBeUndefined()
    for (const wrong of [link, bearer, ticket]) expect(await auth.authenticate({ cookie: `referat_session=${wrong}` })).toBeUndefined()
    await auth.signOut(`referat_session=${bearer}`)
    expect(await auth.authenticate({ cookie: `referat_session=${cookie}` })).toMatchObject({ by: 'session' })
    expect(await auth.authenticate({ authorization: `bearer ${bearer}` })).toMatchObject({ by: 'bearer', user: { id: ida } })
    expect(await auth.authenticate({ ticket })).toMatchObject({ by: 'ticket', user: { id: ida } })
    expect(await auth.takeLink(link)).toBeDefined()
  })

  it('S12 lets the most deliberate credential decide alone', async () => {
    const cookie = await session()
    const bearer = await auth.issueBearer(bo)
    expect(await auth.authenticate({ cookie, authorization: `Bearer ${bearer}` })).toMatchObject({ user: { id: bo } })
    expect(await auth.authenticate({ cookie, authorization: 'Bearer wrong' })).toBeUndefined()
    expect(await auth.authenticate({ cookie, ticket: 'wrong' })).toBeUndefined()
  })

  it('S13 makes a ticket good for one use and one minute', async () => {
    const ticket = await auth.issueTicket(ida)
    const both = await Promise.all([auth.authenticate({ ticket }), auth.authenticate({ ticket })])
    expect(both.filter(found => found !== undefined)).toHaveLength(1)
    const late = await auth.issueTicket(ida)
    now += MINUTE
    expect(await auth.authenticate({ ticket: late })).toBeUndefined()
  })

  it('S14 prolongs a session that is used, once a day, and ends one that is not after 30 days', async () => {
    const cookie = await session()
    now += DAY - 1
    expect(await auth.authenticate({ cookie })).not.toHaveProperty('setCookie')
    now += 1
    expect((await auth.authenticate({ cookie }))!.setCookie).toContain(`${cookie}; Path=/; Max-Age=2592000`)
    expect(await auth.authenticate({ cookie })).not.toHaveProperty('setCookie')
    now += LIFETIME.session - 1
    expect(await auth.authenticate({ cookie })).toHaveProperty('setCookie')
    now += LIFETIME.session
    expect(await auth.authenticate({ cookie })).toBeUndefined()
  })

  it('S14 signs out: the session is over on the server too', async () => {
    const cookie = await session()
    const other = await session()
    expect(await auth.signOut(cookie)).toBe('referat_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
    expect(await auth.authenticate({ cookie })).toBeUndefined()
    expect(await auth.authenticate({ cookie: other })).toBeDefined()
    await auth.signOut(undefined)
  })

  it('S15 keeps no secret, only its hash', async () => {
    const added: string[] = []
    const spied: Storage = { ...storage, secrets: { ...storage.secrets, add: secret => {
      added.push(JSON.stringify(secret))
      return storage.secrets.add(secret)
    } } }
    const watched = createAuth({ storage: spied, now: () => now, random: counting(), publicUrl: 'https://referat.example' })
    const token = tokenOf(await watched.issueLink({ userId: ida, meetingId: null }))
    expect(added.join()).not.toContain(token)
    expect(added.join()).toContain(hashSecret(token))
  })

  it('S15 makes secrets of 32 random bytes', () => {
    expect(newSecret(count => new Uint8Array(count).fill(255))).toBe(Buffer.alloc(32, 255).toString('base64url'))
    expect(hashSecret('A'.repeat(43))).toBe('0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a' as Sha256)
  })

  it('S15 sends cookies over TLS only where the address is https', async () => {
    const secure = createAuth({ storage, now: () => now, random: counting(), publicUrl: 'https://referat.example' })
    const taken = await secure.takeLink(tokenOf(await secure.issueLink({ userId: ida, meetingId: null })))
    expect(taken!.setCookie).toMatch(/; Secure$/)
    expect(await secure.signOut(undefined)).toMatch(/; Secure$/)
  })

  it('forgets what has expired', async () => {
    const token = tokenOf(await auth.issueLink({ userId: ida, meetingId: null, lifetime: 10 }))
    now += 10
    await auth.sweep()
    expect(await storage.secrets.get(hashSecret(token)!)).toBeUndefined()
  })
})
