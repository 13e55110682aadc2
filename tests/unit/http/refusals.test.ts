import { describe, expect, it } from 'vitest'
import { StorageError } from '../../../server/storage/storage.ts'
import { createApp } from '../../../server/http/app.ts'
import { createHttpWorld } from '../../support/world/caller.ts'
import { HEAD, PUBLIC_URL } from '../../support/world/world.ts'

describe('refusals', () => {
  it('H4 name the fields and say what is wrong with each, in the reader’s language', async () => {
    const world = await createHttpWorld()
    const form = { ...HEAD, title: '', start: 'i morgen', bodyId: world.bodyId, from: { type: 'template', template: 'digt' } }
    const danish = (await world.call('secretariat', 'POST', '/api/meetings', { json: form })).problem()
    expect(danish.message).toBe('Noget er udfyldt forkert. Ret det, og prøv igen.')
    expect(danish.fields?.map(field => field.path).toSorted()).toEqual(['from.template', 'start', 'title'])
    expect(danish.fields?.find(field => field.path === 'title')?.message).toBe('Må ikke være tom.')
    const english = (await world.call('secretariat', 'POST', '/api/meetings', { json: {}, headers: { 'accept-language': 'en-GB,en;q=0.9' } })).problem()
    expect(english.fields).toContainEqual({ path: 'title', message: 'Is missing.' })
  })

  it('H5 speak the language of the screen to a browser: the cookie’s, else Danish', async () => {
    const world = await createHttpWorld()
    const say = async (headers: Record<string, string>) => (await world.call(undefined, 'GET', '/api/me', { headers })).problem().message
    expect(await say({ cookie: 'referat_lang=en' })).toMatch(/^You are not signed in/u)
    expect(await say({ cookie: 'referat_lang=da', 'accept-language': 'en' })).toMatch(/^Du er ikke logget ind/u)
    expect(await say({ cookie: 'referat_lang=klingonsk' })).toMatch(/^Du er ikke logget ind/u)
    expect(await say({ 'accept-language': 'en' })).toMatch(/^Du er ikke logget ind/u)
  })

  it('H6 an address of the API that is not there is 404 in JSON, whatever the method', async () => {
    const world = await createHttpWorld()
    for (const [method, path] of [['GET', '/api/intet'], ['POST', '/api/meetings/x/intet'], ['DELETE', '/api/me'], ['PUT', '/api/meetings']] as const) {
      const answer = await world.call('secretariat', method, path)
      expect([answer.status, answer.problem().error]).toEqual([404, 'unknown'])
    }
  })

  it('H7 a state-changing request from another site is refused; from our own pages, and from programs, it is not', async () => {
    const world = await createHttpWorld()
    const link = new URL(await world.deps.auth.issueLink({ userId: world.users.admin.id, meetingId: null }))
    const cookie = (await world.deps.auth.takeLink(link.searchParams.get('token')!))!.setCookie.split(';')[0]!
    const found = async (headers: Record<string, string>, name: string) => (await world.call(undefined, 'POST', '/api/bodies', { json: { name }, headers })).status
    expect(await found({ cookie, origin: 'https://ond.example' }, 'A')).toBe(403)
    expect(await found({ cookie, origin: 'null' }, 'A')).toBe(403)
    expect(await found({ cookie, origin: `${PUBLIC_URL}.ond.example` }, 'A')).toBe(403)
    expect(await found({ cookie }, 'A')).toBe(403)
    expect(await found({ cookie, 'sec-fetch-site': 'cross-site' }, 'A')).toBe(403)
    expect(await found({ 'sec-fetch-site': 'cross-site' }, 'A')).toBe(403)
    expect((await world.deps.storage.bodies.all()).map(body => body.name)).toEqual(['Havneudvalget'])
    expect(await found({ cookie, origin: PUBLIC_URL }, 'A')).toBe(201)
    expect(await found({ cookie, origin: 'http://127.0.0.1:5173', host: '127.0.0.1:5173' }, 'B')).toBe(201)
    expect(await found({ cookie, 'sec-fetch-site': 'same-origin' }, 'C')).toBe(201)
    expect((await world.call(undefined, 'GET', '/api/me', { headers: { cookie } })).status).toBe(200)
  })

  it('H8 what is too large is refused before it is read', async () => {
    const world = await createHttpWorld()
    const file = new File([new Uint8Array(20_000_000)], 'stor.txt')
    for (const path of ['/api/import', `/api/meetings/${await world.meeting()}/attachments`]) {
      const answer = await world.call('secretariat', 'POST', path, { form: { file } })
      expect([answer.status, answer.problem().error]).toEqual([413, 'tooLarge'])
    }
  })

  it('H9 a storage that fails is 503, an error that nobody expected 500; both are reported, neither says anything of itself', async () => {
    const world = await createHttpWorld()
    const failing = (error: Error) => {
      const count = async () => {
        throw error
      }
      return createApp({ ...world.deps, storage: { ...world.deps.storage, users: { ...world.deps.storage.users, count } } })
    }
    const full = await failing(new StorageError('unavailable', 'disk is full')).request('/readyz')
    expect([full.status, ((await full.json()) as { error: string }).error]).toEqual([503, 'unavailable'])
    expect(world.reported).toHaveLength(1)
    const broken = await failing(new TypeError('noget internt')).request('/readyz')
    expect(broken.status).toBe(500)
    expect(await broken.text()).not.toContain('internt')
    expect(world.reported).toHaveLength(2)
  })

  it('H10 every answer carries a policy that lets no foreign or inline script run', async () => {
    const world = await createHttpWorld()
    for (const path of ['/api/me', '/healthz', '/enter', '/findes-ikke']) {
      const { headers } = await world.call(undefined, 'GET', path)
      expect(/script-src ([^;]*)/u.exec(headers.get('content-security-policy') ?? '')?.[1]).toBe("'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
    expect((await world.call(undefined, 'GET', '/readyz')).status).toBe(200)
  })
})
