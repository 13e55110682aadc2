import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keyIdOf } from '../../../shared/record/signatures.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { withdrawPublication } from '../../../server/commands/withdrawPublication.ts'
import { publicPages } from '../../../server/http/public/publicPages.ts'
import { bundleOf, checked, faults } from '../../support/world/bundle.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { correct, FILE, FORUM, PATH, published, withdraw } from '../../support/world/publishedSite.ts'

describe('what the public can check', () => {
  it('N9 the page says its number, the record before it, who signed, and how to check; beside it lie record, chain and keys', async () => {
    const { world, get } = await published()
    await world.meeting('published')
    const [first, second] = await world.deps.storage.chain.of(world.bodyId)
    const page = (await get(`${PATH}-2`)).text
    for (const said of ['Kontrollér selv', '2 i kæden for Havneudvalget', second!.hash, first!.hash, second!.signature, 'npx referat verify', `href="${PATH}-2.record.json"`, `href="${FORUM}/kaede.json"`, 'href="/.well-known/referat-keys.json"']) expect(page).toContain(said)
    expect((await get(PATH)).text).toContain('Ingen, den er den første')
    const bundle = await bundleOf(world.deps, world.bodyId)
    for (const [path, name] of [[`${FORUM}/kaede.json`, 'kaede.json'], [`${PATH}.record.json`, '2031-03-04.record.json'], ['/.well-known/referat-keys.json', 'referat-keys.json']] as const) {
      const { status, type, text, headers } = await get(path)
      expect([status, type, headers.get('access-control-allow-origin')]).toEqual([200, 'application/json; charset=utf-8', '*'])
      expect(text).toBe(new TextDecoder().decode(bundle.find(file => file.name === name)!.bytes))
    }
    expect((await get(`${FORUM}/2031-01-01.record.json`)).status).toBe(404)
    expect((await get('/referater/ukendt/kaede.json')).status).toBe(404)
  })

  it('N9 the keys are a JSON Web Key Set and PEM that other programs read', async () => {
    const { get } = await published()
    const { keys } = JSON.parse((await get('/.well-known/referat-keys.json')).text) as { keys: { kid: string; pem: string; x: string; kty: string; crv: string; until: null }[] }
    const [key] = keys
    const jwk = createPublicKey({ key: { kty: key!.kty, crv: key!.crv, x: key!.x }, format: 'jwk' })
    expect(jwk.export({ format: 'pem', type: 'spki' })).toBe(key!.pem)
    expect(keyIdOf(jwk.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'))).toBe(key!.kid)
    expect(key!.until).toBeNull()
  })

  it('N10 published bytes stay as they were published, whatever the program would make of the same text now', async () => {
    const { world, get } = await published()
    const before = await get(`${PATH}.md`)
    const later = publicPages({ ...world.deps, forms: { make: async () => ({ bytes: new TextEncoder().encode('en nyere form'), mediaType: 'text/plain', fileName: 'x' }) } })
    const after = await later.request(`${PATH}.md`)
    expect(await after.text()).toBe(before.text)
    expect([after.headers.get('content-type'), after.headers.get('etag')]).toEqual([before.type, `"${sha256(before.text)}"`])
    // Word could not be made when it was published: it is not part of the record, and is not linked to
    expect((await later.request(`${PATH}.docx`)).status).toBe(404)
    expect((await later.request(`${PATH}.pdf`)).status).toBe(501)
    expect((await get(PATH)).text).not.toContain('.docx')
  })

  it('N13 a correction shows its reason, on both pages', async () => {
    const { world, id, get } = await published()
    await correct(world, id, 'Beløbet var <forkert>')
    expect((await get(PATH)).text).toContain('Begrundelse: Beløbet var &lt;forkert&gt;')
    expect((await get(`${PATH}-2`)).text).toContain('Begrundelse: Beløbet var &lt;forkert&gt;')
  })
})

describe('withdrawing', () => {
  it('N14 leaves a page that says who, when and why and nothing of the text; every file of it is gone; the chain still holds', async () => {
    const { world, id, get } = await published()
    const whole = await bundleOf(world.deps, world.bodyId)
    await withdraw(world, id, '2031-03-04', '  Der stod en\tprivat adresse ')
    for (const path of [PATH, `${PATH}.json`, `${PATH}.md`, `${PATH}.html`, `${PATH}/bilag/${FILE}`]) {
      const { status, text, headers } = await get(path)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 410, 'no-store'])
      expect(text).toContain('Udgaven er trukket tilbage')
      expect(text).toContain('Der stod en privat adresse')
      expect(text).toContain('Signe Lundvad')
      expect(text).not.toMatch(/Kvist|Bo Lund|tal\.bin|Møde i/u)
    }
    for (const path of ['/referater', FORUM, '/referater/atom.xml', `${FORUM}/atom.xml`, `${FORUM}/kaede.json`, `${PATH}.record.json`]) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toMatch(/Kvist|Bo Lund|tal\.bin|Møde i/u)
    }
    expect((await get(FORUM)).text).not.toContain('2031-03-04')
    // what somebody took home before goes on holding, together with the tombstone
    const own = await bundleOf(world.deps, world.bodyId)
    const files = [...own, ...whole.filter(file => !own.some(one => one.name === file.name))]
    expect(faults(files)).toEqual([])
    expect(checked(own).findings).toContainEqual(expect.objectContaining({ level: 'note', type: 'withdrawn', sequence: 1, by: 'Signe Lundvad', reason: 'Der stod en privat adresse' }))
    expect(JSON.parse((await world.deps.storage.audit.of(id)).at(-1)!.detail)).toMatchObject({ sequence: 2, reason: 'Der stod en privat adresse' })
    expect(world.told.at(-1)).toEqual({ meeting: id, change: 'publication' })
  })

  it('N15 is the secretariat’s, with a reason, once, and of this meeting', async () => {
    const { world, id } = await published()
    const [publication] = await world.deps.storage.publications.of(id)
    const other = await world.meeting('published')
    const input = { meetingId: id, publicationId: publication!.id, reason: 'Fejl' }
    for (const role of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(withdrawPublication(world.deps, world.users[role], input))).toBe('onlySecretariat')
    expect(await reasonOf(withdrawPublication(world.deps, world.users.outsider, input))).toBe('unknownMeeting')
    expect(await reasonOf(withdrawPublication(world.deps, world.users.secretariat, { ...input, reason: ' \n ' }))).toBe('withdrawalReason')
    expect(await reasonOf(withdrawPublication(world.deps, world.users.secretariat, { ...input, meetingId: other }))).toBe('unknownPublication')
    const both = await Promise.all([1, 2].map(() => reasonOf(withdrawPublication(world.deps, world.users.secretariat, input))))
    expect(both.toSorted()).toEqual(['done', 'withdrawnAlready'])
    expect((await world.deps.storage.chain.of(world.bodyId)).map(row => row.type)).toEqual(['publication', 'publication', 'tombstone'])
  })

  it('N16 of a correction gives the word back to the edition before it, which says so; lists and the app show what stands', async () => {
    const { world, id, get } = await published()
    await correct(world, id, 'Navn')
    await withdraw(world, id, '2031-03-04-2', 'Rettelsen var forkert')
    const page = (await get(PATH)).text
    expect(page).toContain('En senere rettelse er trukket tilbage.')
    expect(page).not.toContain('Dokumentet er blevet rettet')
    expect((await get(FORUM)).text).toContain(`href="${PATH}"`)
    expect((await get(`${PATH}-2`)).text).toContain(`href="${PATH}"`)
    const detail = await meetingDetail(world.deps, world.users.secretariat, { meetingId: id })
    expect(detail.publicPath).toBe(PATH)
    expect(detail.publications.map(one => [one.path, one.withdrawnAt !== null])).toEqual([[PATH, false], [`${PATH}-2`, true]])
    // and it can be corrected again
    await correct(world, id, 'Nu rigtigt')
    expect((await get(FORUM)).text).toContain(`href="${PATH}-3"`)
    expect(faults(await bundleOf(world.deps, world.bodyId))).toEqual([])
  })
})
