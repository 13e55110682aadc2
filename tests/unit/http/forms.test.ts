import { describe, expect, it } from 'vitest'
import { createForms } from '../../../server/forms/createForms.ts'
import { publicPages } from '../../../server/http/public/publicPages.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { createHttpWorld } from '../../support/world/caller.ts'
import { compilerHere, docxText, noCompiler } from '../../support/formText.ts'
import { createPublicSite } from '../../support/published.ts'

const PATH = '/referater/haveraadet/2031-03-04'

describe('forms over HTTP', () => {
  it('P48 give a draft to whoever may read it, marked as such, as a file that runs nowhere', async () => {
    const world = await createHttpWorld()
    Object.assign(world.deps, { forms: createForms({ pdf: compilerHere }) })
    const id = await world.meeting('inSession')
    const response = await world.call('observer', 'GET', `/api/meetings/${id}/forms/docx`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain("attachment; filename=\"Forel_bigt referat")
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('cache-control')).toBe('no-store')
    const shown = await world.call('observer', 'GET', `/api/meetings/${id}/forms/html?show=true`)
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
    expect(shown.headers.get('content-security-policy')).not.toMatch(/script|default-src 'self'/)
    expect(shown.text).toContain('Foreløbigt – ikke godkendt')
    expect((await world.call('outsider', 'GET', `/api/meetings/${id}/forms/docx`)).status).toBe(404)
    expect((await world.call(undefined, 'GET', `/api/meetings/${id}/forms/docx`)).status).toBe(401)
    expect((await world.call('observer', 'GET', `/api/meetings/${id}/forms/exe`)).status).toBe(400)
  })

  it('P48 leave closed content out unless somebody who may open it asks', async () => {
    const world = await createHttpWorld()
    const id = await world.meeting('convened')
    const item = 'lukket' as ItemId
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      addItem(docs, { id: item, kind: 'numbered', closed: true })
      writeLines(docs.open.getText(itemSection(item, 'title')), [plainLine('Lejemål')])
      writeLines(docs.closed.getText(itemSection(item, 'caseStatement')), [plainLine('HEMMELIGTEKST')])
    })
    const get = (who: 'observer' | 'participant' | 'secretariat', query: string) => world.call(who, 'GET', `/api/meetings/${id}/forms/md${query}`)
    for (const who of ['observer', 'secretariat'] as const) {
      const open = await get(who, '')
      expect(open.text).toContain('Lejemål')
      expect(open.text).not.toContain('HEMMELIG')
    }
    expect((await get('secretariat', '?closed=true')).text).toContain('HEMMELIGTEKST')
    expect((await get('observer', '?closed=true')).status).toBe(403)
  })

  it('P44 a missing compiler is told with 501, in the language of who asks', async () => {
    const world = await createHttpWorld()
    const id = await world.meeting('convened')
    Object.assign(world.deps, { forms: createForms({ pdf: noCompiler }) })
    const response = await world.call('observer', 'GET', `/api/meetings/${id}/forms/pdf`)
    expect([response.status, (response.json() as { error: string }).error]).toEqual([501, 'unsupported'])
    expect((await world.call('observer', 'GET', `/api/meetings/${id}/forms/docx`)).status).toBe(200)
    const { storage, reported } = await createPublicSite()
    const site = publicPages({ ...world.deps, storage, forms: createForms({ pdf: noCompiler }), report: error => reported.push(error) })
    const page = await site.request(`${PATH}.pdf`)
    expect([page.status, (await page.text()).includes('PDF kan ikke laves her')]).toEqual([501, true])
    expect((await site.request(PATH)).status).toBe(200)
    expect(reported).toEqual([])
  })

  it('P46 stand beside the public page, each under its ending, with their type, name and a strong ETag', async () => {
    const { storage } = await createPublicSite()
    const world = await createHttpWorld()
    const site = publicPages({ ...world.deps, storage, forms: createForms({ pdf: compilerHere }) })
    const html = await (await site.request(PATH)).text()
    for (const [ending, type, how] of [['.pdf', 'application/pdf', 'inline'], ['.pdfa.pdf', 'application/pdf', 'inline'], ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'], ['.md', 'text/markdown; charset=utf-8', 'inline']] as const) {
      expect(html).toContain(`href="${PATH}${ending}"`)
      const response = await site.request(PATH + ending)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(decodeURIComponent(response.headers.get('content-disposition')!)).toBe(`${how}; filename="Godkendt referat _ Haver_det _ 2031-03-04${ending}"; filename*=UTF-8''Godkendt referat – Haverådet – 2031-03-04${ending}`)
      expect((await site.request(PATH + ending, { headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304)
    }
    const docx = await site.request(`${PATH}.docx`)
    expect(docxText(new Uint8Array(await docx.arrayBuffer()))).toContain('Hegnet males grønt.')
  })

  it('P49 the page names the meeting as an event: name, times with their zone, place and organiser', async () => {
    const { site } = await createPublicSite()
    const html = await (await site.request(PATH)).text()
    for (const fact of ['itemtype="https://schema.org/Event"', '<meta itemprop="name" content="Forårsmøde">', 'itemprop="startDate" content="2031-03-04T16:00:00+01:00"', 'itemprop="endDate" content="2031-03-04T18:00:00+01:00"', 'itemprop="location"', 'itemprop="organizer"', 'property="og:title"', 'property="og:url"', '<html lang="da">']) expect(html).toContain(fact)
  })
})
