import { describe, expect, it } from 'vitest'
import { createHttpWorld, type HttpWorld } from '../../support/world/caller.ts'
import { PUBLIC_URL } from '../../support/world/world.ts'

const form = (token: string) => ({ raw: new URLSearchParams({ token }), headers: { origin: PUBLIC_URL } })

const tokenFor = async (world: HttpWorld, meeting: boolean, lifetime?: number) => {
  const meetingId = meeting ? await world.meeting('convened') : null
  const link = await world.deps.auth.issueLink({ userId: world.users.participant.id, meetingId, ...(lifetime === undefined ? {} : { lifetime }) })
  return { token: new URL(link).searchParams.get('token')!, meetingId, path: new URL(link).pathname + new URL(link).search }
}

describe('signing in', () => {
  it('H12 shows whom the link is for and uses nothing up, however often it is followed', async () => {
    const world = await createHttpWorld()
    const { token, path } = await tokenFor(world, true)
    for (let visit = 0; visit < 3; visit += 1) {
      const page = await world.call(undefined, 'GET', path)
      expect(page.status).toBe(200)
      expect(page.text).toContain('Du logger ind som Dorte Kildal.')
      expect(page.text).toContain('Møde i Havneudvalget')
      expect(page.text).not.toContain('<script')
      expect(page.headers.get('set-cookie')).toBeNull()
      expect(page.headers.get('cache-control')).toBe('no-store')
    }
    expect((await world.call(undefined, 'HEAD', path)).status).toBe(200)
    expect(await world.deps.auth.peekLink(token)).toBeDefined()
  })

  it('H12 names no meeting that the link’s user may not read: a draft, or one that they were taken out of', async () => {
    const world = await createHttpWorld()
    const { participant } = world.users
    const draft = await world.meeting('draft')
    const left = await tokenFor(world, true)
    await world.deps.storage.meetings.removeMember(left.meetingId!, participant.id)
    const toDraft = new URL(await world.deps.auth.issueLink({ userId: participant.id, meetingId: draft }))
    for (const path of [left.path, toDraft.pathname + toDraft.search]) {
      const page = await world.call(undefined, 'GET', path)
      expect([page.status, page.text.includes('Dorte Kildal'), page.text.includes('Møde i Havneudvalget')]).toEqual([200, true, false])
    }
  })

  it('H12 the button opens a session and leads to the meeting, or to the list', async () => {
    const world = await createHttpWorld()
    for (const meeting of [true, false]) {
      const { token, meetingId } = await tokenFor(world, meeting)
      const entered = await world.call(undefined, 'POST', '/enter', form(token))
      expect([entered.status, entered.headers.get('location')]).toEqual([303, meetingId === null ? '/' : `/moede/${meetingId}`])
      const cookie = entered.headers.get('set-cookie')!
      expect(cookie).toMatch(/HttpOnly; SameSite=Lax; Secure$/u)
      const me = await world.call(undefined, 'GET', '/api/me', { headers: { cookie: cookie.split(';')[0]! } })
      expect(me.json()).toMatchObject({ user: { name: 'Dorte Kildal' } })
    }
  })

  it('H13 a link that is used, too old or made up is 410, one that cannot be ours 404, each with what to do', async () => {
    const world = await createHttpWorld()
    const used = (await tokenFor(world, false)).token
    await world.call(undefined, 'POST', '/enter', form(used))
    const old = (await tokenFor(world, false, -1)).token
    for (const [token, status, words] of [[used, 410, 'gælder ikke længere'], [old, 410, 'gælder ikke længere'], ['a'.repeat(43), 410, 'gælder ikke længere'], ['<b>"&x', 404, 'ikke et login-link'], ['', 404, 'ikke et login-link']] as const) {
      for (const answer of [await world.call(undefined, 'GET', `/enter?token=${encodeURIComponent(token)}`), await world.call(undefined, 'POST', '/enter', form(token))]) {
        expect([answer.status, answer.headers.get('set-cookie')]).toEqual([status, null])
        expect(answer.text).toContain(words)
        expect(answer.text).toContain('sekretariatet')
        expect(answer.text).not.toContain('<b>')
      }
    }
  })

  it('H13 a form that is none, or from another site, opens nothing', async () => {
    const world = await createHttpWorld()
    const { token } = await tokenFor(world, false)
    const foreign = await world.call(undefined, 'POST', '/enter', { ...form(token), headers: { origin: 'https://ond.example' } })
    expect([foreign.status, foreign.headers.get('content-type')]).toEqual([403, 'text/html; charset=UTF-8'])
    expect(foreign.text).toContain('Forespørgslen kom fra et andet websted')
    expect((await world.call(undefined, 'POST', '/enter', { raw: 'x', headers: { origin: PUBLIC_URL, 'content-type': 'multipart/form-data' } })).status).toBe(404)
    expect((await world.call(undefined, 'POST', '/enter', { headers: { origin: PUBLIC_URL } })).status).toBe(404)
    expect(await world.deps.auth.peekLink(token)).toBeDefined()
    expect(world.reported).toEqual([])
  })

  it('H13 a form that is far too large is not read: nobody has signed in yet', async () => {
    const world = await createHttpWorld()
    const large = await world.call(undefined, 'POST', '/enter', form('a'.repeat(20_000)))
    expect([large.status, large.headers.get('set-cookie')]).toEqual([413, null])
  })

  it('H14 signing out ends the session', async () => {
    const world = await createHttpWorld()
    const { token } = await tokenFor(world, false)
    const cookie = (await world.call(undefined, 'POST', '/enter', form(token))).headers.get('set-cookie')!.split(';')[0]!
    expect((await world.call(undefined, 'POST', '/sign-out', { headers: { cookie, origin: 'https://ond.example' } })).status).toBe(403)
    expect((await world.call(undefined, 'GET', '/api/me', { headers: { cookie } })).status).toBe(200)
    const out = await world.call(undefined, 'POST', '/sign-out', { headers: { cookie, origin: PUBLIC_URL } })
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect((await world.call(undefined, 'GET', '/api/me', { headers: { cookie } })).status).toBe(401)
  })
})
