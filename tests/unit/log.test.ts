import { describe, expect, it } from 'vitest'
import { createLog, errorFields } from '../../server/log.ts'
import { StorageError } from '../../server/storage/storage.ts'

describe('log', () => {
  it('writes one JSON object a line, with the time it was handed', () => {
    const lines: string[] = []
    const log = createLog(line => lines.push(line), () => 0)
    log.info('request', { path: '/a\nb', ms: 3 })
    log.error('failed')
    expect(lines).toEqual([
      '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"request","path":"/a\\nb","ms":3}\n',
      '{"time":"1970-01-01T00:00:00.000Z","level":"error","event":"failed"}\n',
    ])
  })

  it('S19 says of an error what kind it is and where, and not what it quotes', () => {
    const said = errorFields(new StorageError('conflict', 'Ida sagde noget\n    at hemmeligt', { cause: new TypeError('og mere') }))
    expect(said).toMatchObject({ error: 'StorageError', code: 'conflict', cause: 'TypeError' })
    expect(said['stack']).toContain('log.test.ts')
    expect(JSON.stringify(said)).not.toMatch(/Ida|hemmeligt|mere/)
    expect(errorFields('tekst')).toEqual({ error: 'string' })
  })
})
