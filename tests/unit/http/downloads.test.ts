import { describe, expect, it } from 'vitest'
import { downloadHeaders } from '../../../server/http/download.ts'
import { mediaTypeOf } from '../../../server/commands/mediaTypeOf.ts'
import { createHttpWorld } from '../../support/world/caller.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

/** A local header of a zip file with this name. */
const zipEntry = (name: string): (string | number[])[] => ['PK', [3, 4], Array.from({ length: 22 }, () => 0), [name.length, 0, 0, 0], name]

describe('files that are handed out', () => {
  it('C12 are of the kind that their bytes say', () => {
    const office = 'application/vnd.openxmlformats-officedocument.'
    const kinds: [Uint8Array, string][] = [
      [bytes('%PDF-1.7\n'), 'application/pdf'],
      [bytes([0x89], 'PNG', [13, 10, 26, 10]), 'image/png'],
      [bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
      [bytes(...zipEntry('[Content_Types].xml'), ...zipEntry('word/document.xml')), `${office}wordprocessingml.document`],
      [bytes(...zipEntry('[Content_Types].xml'), ...zipEntry('xl/workbook.xml')), `${office}spreadsheetml.sheet`],
      [bytes(...zipEntry('[Content_Types].xml'), ...zipEntry('ppt/presentation.xml')), `${office}presentationml.presentation`],
      [bytes(...zipEntry('word/document.xml')), 'application/zip'],
      [bytes('PK', [3, 4]), 'application/zip'],
      [bytes('Blåbærgrød\r\n\tmed fløde'), 'text/plain'],
      [bytes('<html><script>alert(1)</script>'), 'text/plain'],
      [bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'text/plain'],
      [bytes('tekst', [0]), 'application/octet-stream'],
      [bytes([0xff, 0xfe, 0x41, 0]), 'application/octet-stream'],
      [bytes(), 'text/plain'],
    ]
    for (const [file, kind] of kinds) expect(mediaTypeOf(file)).toBe(kind)
  })

  it('H11 come as attachments, under their name, sniffed and run by nobody', async () => {
    const world = await createHttpWorld()
    const id = await world.meeting('draft')
    const itemId = await world.deps.rooms.read(id, view => [...view.open.getMap('agenda').keys()][0]!)
    const file = new File(['<script>alert(1)</script>'], 'Årsplan "2031".html', { type: 'text/html' })
    const added = await world.call('secretariat', 'POST', `/api/meetings/${id}/attachments`, { form: { itemId, title: '', closed: 'false', file } })
    const address = `/api/meetings/${id}/attachments/${(added.json() as { id: string }).id}/file`
    const { status, headers, text } = await world.call('chair', 'GET', address)
    expect([status, text]).toEqual([200, '<script>alert(1)</script>'])
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="_rsplan _2031_.html"; filename*=UTF-8''%C3%85rsplan%20%222031%22.html`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect((await world.call('participant', 'GET', address)).status).toBe(403)
  })

  it('H11 have names that cannot break out of their header', () => {
    const disposition = downloadHeaders({ name: 'a"\r\nset-cookie: x=1;\\\u{1F600}\uD800*\'().txt', mediaType: 'application/pdf' })['content-disposition']!
    expect(disposition).toMatch(/^[\x20-\x7e]*$/u)
    expect(disposition).toBe(`attachment; filename="a___set-cookie: x=1;___*'().txt"; filename*=UTF-8''a%22%0D%0Aset-cookie%3A%20x%3D1%3B%5C%F0%9F%98%80_%2A%27%28%29.txt`)
  })
})
