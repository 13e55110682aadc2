import { describe, expect, it } from 'vitest'
import { isLocal, metricsPage } from '../../../server/http/metricsPage.ts'
import { createMetrics } from '../../../server/telemetry/metrics.ts'
import { both } from '../../../server/telemetry/both.ts'

const incoming = (remoteAddress: string, headers: Record<string, string>) => ({ socket: { remoteAddress }, headers })

describe('what the server tells of itself', () => {
  it('R20 counts in the words of Prometheus: rooms, clients, updates, refusals by reason, histograms, lag, bytes, memory', async () => {
    const metrics = createMetrics()
    const { room, socket } = metrics
    room.opened('opened')
    room.opened('opened')
    room.lost(undefined)
    socket.opened()
    room.accepted()
    room.accepted()
    room.refused('right')
    room.closed('tooFast')
    socket.ended('slow')
    room.appended(3, 2)
    room.shown(7)
    socket.received(100)
    socket.sent(40)
    socket.sent(2)
    const text = await metrics.text()
    for (const line of [
      'referat_rooms 1', 'referat_clients 1', 'referat_updates_total 2', 'referat_refusals_total{reason="right"} 1', 'referat_closed_total{word="tooFast"} 1',
      'referat_closed_total{word="slow"} 1', 'referat_log_entries_total 3', 'referat_append_seconds_bucket{le="0.001"} 0', 'referat_append_seconds_bucket{le="0.0025"} 1',
      'referat_append_seconds_count 1', 'referat_broadcast_seconds_bucket{le="0.01"} 1', 'referat_rooms_lost_total 1', 'referat_received_bytes_total 100', 'referat_sent_bytes_total 42',
    ]) expect(text.split('\n')).toContain(line)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect((await metrics.text()).split('\n'), 'asking counts nothing twice').toContain('referat_sent_bytes_total 42')
  })

  it('R20 two listeners hear every call', () => {
    const heard: string[] = []
    const listener = (name: string) => ({ said: (what: string) => void heard.push(`${name} ${what}`) })
    both(listener('a'), listener('b')).said('x')
    expect(heard).toEqual(['a x', 'b x'])
  })

  it('R21 only this machine by its own name may read it, and nobody through a proxy', () => {
    expect(isLocal(incoming('127.0.0.1', { host: '127.0.0.1:3000' }))).toBe(true)
    expect(isLocal(incoming('::1', { host: 'localhost:3000' }))).toBe(true)
    expect(isLocal(incoming('::ffff:127.0.0.1', { host: '[::1]:3000' }))).toBe(true)
    expect(isLocal(incoming('10.0.0.7', { host: 'localhost' }))).toBe(false)
    expect(isLocal(incoming('127.0.0.1', { host: 'referat.example' }))).toBe(false)
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) expect(isLocal(incoming('127.0.0.1', { host: 'localhost', [header]: 'x' })), header).toBe(false)
  })

  it('R21 with a token only for whoever brings it; for everybody else there is no such page', async () => {
    const token = 'token-for-the-metrics'
    const page = metricsPage(createMetrics(), token)
    const ask = async (authorization?: string) => (await page.request('/metrics', authorization === undefined ? {} : { headers: { authorization } })).status
    expect([await ask(), await ask('Bearer wrong'), await ask(token), await ask(`Bearer ${token}`)]).toEqual([404, 404, 404, 200])
    expect((await metricsPage(createMetrics(), undefined).request('/metrics')).status).toBe(404)
  })
})
