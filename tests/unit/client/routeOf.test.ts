import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../client/offline/routeOf.ts'

const origin = 'https://referat.test'
const files = new Set(['/', '/icon.svg', '/assets/index-abc.js'])
const route = (path: string, mode = 'cors', method = 'GET') => routeOf({ method, mode, url: new URL(path, origin).href }, origin, files)

describe('what may be had without a connection', () => {
  it('K13 the page of the program and its files, by their names', () => {
    for (const path of ['/', '/moede/abc', '/moede/abc/historik', '/moede/nyt?forum=1']) expect(route(path, 'navigate')).toBe('page')
    for (const path of ['/icon.svg', '/assets/index-abc.js']) expect(route(path)).toBe('file')
  })

  it('K13 nothing that the API or the public pages say, nothing of another site, nothing that changes something', () => {
    for (const path of ['/api/me', '/api/meetings/abc', '/referater', '/enter?token=x', '/assets/index-old.js', '/']) expect(route(path)).toBe('network')
    for (const path of ['/referater/haven/2026-01-01', '/enter?token=x', '/api/meetings/abc', '/moede/a/b/c', '/sign-out']) expect(route(path, 'navigate')).toBe('network')
    expect(route('https://andet.test/assets/index-abc.js')).toBe('network')
    expect([route('/', 'navigate', 'POST'), route('/assets/index-abc.js', 'cors', 'HEAD')]).toEqual(['network', 'network'])
  })
})
