import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { MeetingId, PublicationId } from '../../../shared/domain/ids.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { createForms } from '../../../server/forms/createForms.ts'
import { createMemoryFiles } from '../../../server/files/memoryFiles.ts'
import { publicPages } from '../../../server/http/public/publicPages.ts'
import { createMemoryStorage } from '../../../server/storage/memory/memoryStorage.ts'
import { createPublicSite } from '../../support/published.ts'
import { meeting, publication } from '../../support/rows.ts'

const PATH = '/referater/haveraadet/2031-03-04'
const textOf = async (response: Promise<Response> | Response): Promise<string> => (await response).text()

describe('public pages', () => {
  it('P9 show a record without script, with how it stands, when and by whom approved, and its fingerprint', async () => {
    const { site, first } = await createPublicSite()
    const response = await site.request(PATH)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(html).toContain('<html lang="da">')
    expect(html).toContain('Godkendt referat')
    expect(html).toContain('<time datetime="2031-03-04T17:30:00Z">4. marts 2031 kl. 18.30</time> af Ida Vang')
    expect(html).toContain('4. marts 2031 kl. 19.30')
    expect(html).toContain(first.hash)
    expect(html).toContain('Hegnet males grønt.')
    expect(html).toContain('Væksthuset &lt;nord&gt;')
    expect(html).not.toContain('rettet')
  })

  it('P9 allow nothing but their own stylesheet and the one inline style, which the policy names by hash', async () => {
    const { site } = await createPublicSite()
    const response = await site.request(PATH)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('script-src')
    const inline = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(found => found[1] ?? '')
    expect(inline).toHaveLength(1)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(inline[0] ?? '').digest('base64')}'`)
    expect(html).not.toMatch(/\sstyle="/)
    const sheet = /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1] ?? ''
    const style = await site.request(sheet)
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(style.headers.get('cache-control')).toContain('immutable')
    expect(sheet).toContain(sha256(await style.text()).slice(0, 16))
  })

  it('P10 hand out the exact bytes that the fingerprint is of, under a strong ETag', async () => {
    const { site, first } = await createPublicSite()
    const response = await site.request(`${PATH}.json`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.hash)
    expect(response.headers.get('etag')).toBe(`"${first.hash}"`)
    const again = await site.request(`${PATH}.json`, { headers: { 'if-none-match': `"${first.hash}"` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await site.request(`${PATH}.json`, { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
  })

  it('P10 give the same minutes as Markdown', async () => {
    const { site, file } = await createPublicSite()
    const response = await site.request(`${PATH}.md`)
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const markdown = await response.text()
    expect(markdown).toContain('*Godkendt referat*\n\n# Forårsmøde\n')
    expect(markdown).toContain(`[Farveprøver](<https://referat.test${PATH}/bilag/${file}>)`)
  })

  it('P4 say nothing of what is closed, on no page and in no file', async () => {
    const { site, hidden, storage, first } = await createPublicSite()
    const approved = (await storage.approvals.of(first.meetingId))[0]?.hash ?? ''
    for (const path of ['/referater', '/referater/haveraadet', PATH, `${PATH}.json`, `${PATH}.md`]) {
      const said = await textOf(site.request(path))
      expect(said).not.toContain('HEMMELIG')
      expect(said).not.toContain(hidden)
      // the hash of the whole would let anyone try out guesses at the closed text
      expect(said).not.toContain(approved)
    }
    expect((await site.request(`${PATH}/bilag/${hidden}`)).status).toBe(404)
  })

  it('P11 hand out the files of open attachments by hash, never shown in the browser', async () => {
    const { site, file } = await createPublicSite()
    const response = await site.request(`${PATH}/bilag/${file}`)
    expect(await response.clone().text()).toBe('grønt')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="pr_ver.txt"; filename*=UTF-8''pr%C3%B8ver.txt`)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('P12 keep a corrected record, say so on it, and link both ways', async () => {
    const { site, correct } = await createPublicSite()
    const before = await textOf(site.request(`${PATH}.json`))
    await correct()
    const old = await textOf(site.request(PATH))
    expect(old).toContain('Dokumentet er blevet rettet')
    expect(old).toContain(`href="${PATH}-2"`)
    expect(old).toContain('Væksthuset')
    expect(await textOf(site.request(`${PATH}.json`))).toBe(before)
    const current = await textOf(site.request(`${PATH}-2`))
    expect(current).toContain('Rettet referat (2)')
    expect(current).toContain(`href="${PATH}"`)
    expect(current).toContain('Drivhuset')
    expect(current).not.toContain('Dokumentet er blevet rettet')
    // the lists show the edition that stands
    const list = await textOf(site.request('/referater'))
    expect(list).toContain(`href="${PATH}-2"`)
    expect(list).not.toContain(`href="${PATH}"`)
  })

  it('P13 list what is published by forum and by date, newest first, and nothing else', async () => {
    const { site, storage, board } = await createPublicSite()
    await storage.bodies.add({ ...board, id: 'quiet' as typeof board.id, name: 'Tavst udvalg', slug: 'tavst-udvalg' })
    await storage.meetings.add(meeting({ id: 'autumn' as MeetingId }))
    await storage.publications.add(
      publication({ id: 'pub-9' as PublicationId, meetingId: 'autumn' as MeetingId, slug: '2031-09-02', title: 'Efterårsmøde', start: '2031-09-02T16:00' }),
    )
    const list = await textOf(site.request('/referater'))
    expect(list.indexOf('Efterårsmøde')).toBeLessThan(list.indexOf('Forårsmøde'))
    expect(list).toContain('<time datetime="2031-09-02">2. september 2031</time>')
    expect(list).not.toContain('Tavst udvalg')
    expect((await site.request('/referater/tavst-udvalg')).status).toBe(404)
    expect(await textOf(site.request('/referater/haveraadet'))).toContain('Efterårsmøde')
  })

  it.each([
    '/referater/ukendt', '/referater/ukendt/2031-03-04', '/referater/haveraadet/2031-03-05', '/referater/haveraadet/2031-03-05.json', '/referater/haveraadet/.json',
    `${PATH}.exe`, `${PATH}.json.json`, `${PATH}/bilag`, `${PATH}/bilag/${'0'.repeat(64)}`, `${PATH}/bilag/..%2f..%2fetc`, '/referater/-/andet.css', '/referater/%00/%ff', '/referater/a/b/c/d/e',
    `/referater/haveraadet/${'x'.repeat(5000)}`, "/referater/'%20or%201=1--/x",
  ])('P13 answer %s with a page in Danish that says there is nothing', async path => {
    const { site, reported } = await createPublicSite()
    const response = await site.request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>Siden findes ikke</h1>')
    expect(reported).toEqual([])
  })

  it('P13 lead from an address with a slash at the end to the one without', async () => {
    const { site } = await createPublicSite()
    for (const path of ['/referater', '/referater/haveraadet', PATH]) {
      const response = await site.request(`${path}/`)
      expect([response.status, response.headers.get('location')]).toEqual([301, path])
    }
  })

  it('P14 never show a record whose bytes do not have their hash', async () => {
    const { site, storage, first, reported } = await createPublicSite()
    await storage.meetings.add(meeting({ id: 'forged' as MeetingId }))
    const forged = { ...first, id: 'pub-3' as PublicationId, meetingId: 'forged' as MeetingId, slug: 'falsk', json: first.json.replace('grønt', 'blåt') }
    await storage.publications.add(forged)
    for (const form of ['', '.json', '.md']) {
      const response = await site.request(`/referater/haveraadet/falsk${form}`)
      expect(response.status).toBe(500)
      expect(await response.text()).not.toContain('blåt')
    }
    expect(reported).toHaveLength(3)
  })

  it('P14 show an empty site as one', async () => {
    const empty = publicPages({ storage: createMemoryStorage(), files: createMemoryFiles(), forms: createForms(), publicUrl: '', report: () => undefined })
    expect(await textOf(empty.request('/referater'))).toContain('Der er ikke offentliggjort noget endnu.')
  })
})
