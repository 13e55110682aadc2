import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createPublicSite } from '../../support/published.ts'
import { zonedInstant } from '../../../shared/render/zonedTime.ts'

const PATH = '/referater/haveraadet/2031-03-04'

/** The properties that OParl 1.1 gives each kind of object (https://schema.oparl.org/1.1), as far as anything of ours could have them. */
const COMMON = ['id', 'type', 'license', 'keyword', 'created', 'modified', 'web', 'deleted']
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Meeting: [...COMMON, 'name', 'meetingState', 'cancelled', 'start', 'end', 'location', 'organization', 'participant', 'invitation', 'resultsProtocol', 'verbatimProtocol', 'auxiliaryFile', 'agendaItem'],
  AgendaItem: [...COMMON, 'meeting', 'number', 'order', 'name', 'public', 'consultation', 'result', 'resolutionText', 'resolutionFile', 'auxiliaryFile', 'start', 'end'],
  File: [...COMMON, 'name', 'fileName', 'mimeType', 'date', 'size', 'sha1Checksum', 'sha512Checksum', 'text', 'accessUrl', 'downloadUrl', 'externalServiceUrl', 'masterFile', 'derivativeFile', 'fileLicense', 'meeting', 'agendaItem', 'person'],
  Location: [...COMMON, 'description', 'geojson', 'streetAddress', 'room', 'postalCode', 'subLocality', 'locality'],
}

interface Thing {
  readonly id: string
  readonly type: string
  readonly [field: string]: unknown
}
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && 'type' in value

const thingsIn = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (!isThing(value)) return []
  return [value, ...Object.values(value).flatMap(thingsIn)]
}

describe('the OParl view', () => {
  it('P47 has the fields that OParl 1.1 knows, addresses of its own, and checksums of the files that are handed out', async () => {
    const { site, file } = await createPublicSite()
    const response = await site.request(`${PATH}.oparl.json`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const view = await response.json() as Record<string, never> & { agendaItem: Thing[]; resultsProtocol: Thing }
    for (const { id, type, ...rest } of thingsIn(view)) {
      const kind = type.replace('https://schema.oparl.org/1.1/', '')
      expect(FIELDS[kind], type).toBeDefined()
      expect(new URL(id).origin).toBe('https://referat.test')
      // what is ours beyond the standard bears our prefix
      expect(Object.keys(rest).filter(field => !field.startsWith('referat:') && !FIELDS[kind]!.includes(field))).toEqual([])
    }
    expect(view).toMatchObject({
      type: 'https://schema.oparl.org/1.1/Meeting', name: 'Forårsmøde', start: '2031-03-04T16:00:00+01:00', end: '2031-03-04T18:00:00+01:00', 'referat:language': 'da',
      organization: ['https://referat.test/referater/haveraadet'], location: { description: 'Væksthuset <nord>' },
      agendaItem: [
        { number: '1', order: 0, name: 'Hegn', public: true, auxiliaryFile: [{ fileName: 'prøver.txt', accessUrl: `https://referat.test${PATH}/bilag/${file}`, sha512Checksum: createHash('sha512').update('grønt').digest('hex') }] },
        { number: '2', order: 1, name: 'Lejemål', public: false },
      ],
    })
    const protocol = await site.request(new URL(view.resultsProtocol['accessUrl'] as string).pathname)
    const bytes = new Uint8Array(await protocol.arrayBuffer())
    expect(view.resultsProtocol['sha512Checksum']).toBe(createHash('sha512').update(bytes).digest('hex'))
    expect(view.resultsProtocol['size']).toBe(bytes.length)
    expect(JSON.stringify(view)).not.toContain('HEMMELIG')
  })

  it('P47 tells local times as moments, in summer and in winter', () => {
    expect(zonedInstant('2031-07-01T09:30', 'Europe/Copenhagen')).toBe('2031-07-01T09:30:00+02:00')
    expect(zonedInstant('2031-01-01', 'Europe/Copenhagen')).toBe('2031-01-01T00:00:00+01:00')
    expect(zonedInstant('2031-03-30T03:00', 'Europe/Copenhagen')).toBe('2031-03-30T03:00:00+02:00')
    expect(zonedInstant('2031-06-01T12:00', 'America/New_York')).toBe('2031-06-01T12:00:00-04:00')
    expect(zonedInstant('snart', 'Europe/Copenhagen')).toBe('')
  })
})
