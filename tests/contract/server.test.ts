import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createMemoryFiles } from '../../server/files/memoryFiles.ts'
import { createLog } from '../../server/log.ts'
import { startServer, type Running } from '../../server/main.ts'
import { readSettings } from '../../server/settings.ts'
import { serveClient } from '../../server/static/serveClient.ts'
import { createMemoryVault } from '../../server/signing/memoryVault.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { ida, layGround, spring } from '../support/rows.ts'

describe('server', () => {
  let running: Running
  let lines: string[]
  beforeEach(async () => {
    lines = []
    const storage = createMemoryStorage()
    await layGround(storage)
    await storage.meetings.setMember({ meetingId: spring, userId: ida, role: 'secretariat' })
    const settings = readSettings({ PORT: '0' }, './data')
    const log = createLog(line => lines.push(line), Date.now)
    running = await startServer(settings, { storage, files: createMemoryFiles(), keys: createMemoryVault(), now: Date.now, random: randomBytes, log })
  })
  afterEach(() => running.close())

  const signIn = async (): Promise<string> => {
    const link = new URL(await running.auth.issueLink({ userId: ida, meetingId: spring }))
    const entered = await fetch(new URL('/enter', link), {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({ token: link.searchParams.get('token')! }), headers: { origin: running.url },
    })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/moede/spring'])
    return entered.headers.get('set-cookie')!.split(';')[0]!
  }

  it('goes from the printed link to the meeting, over HTTP and over a socket', async () => {
    expect((await fetch(`${running.url}/api/meetings`)).status).toBe(401)
    const cookie = await signIn()
    const list = await fetch(`${running.url}/api/meetings`, { headers: { cookie } })
    expect(await list.json()).toMatchObject({ meetings: [{ id: 'spring', role: 'secretariat' }] })
    const socket = new WebSocket(`${running.url.replace('http', 'ws')}/sync/spring`, { headers: { cookie, origin: running.url } })
    await once(socket, 'message')
    const closed = once(socket, 'close')
    await running.close()
    expect((await closed)[0]).toBe(1012)
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow()
  })

  it('S19 logs what happened without a token, a name or a text', async () => {
    await signIn()
    await fetch(`${running.url}/enter?token=${'s'.repeat(43)}`)
    await fetch(`${running.url}/api/meetings?secret=hemmeligt`)
    await fetch(`${running.url}/enter%3Ftoken=${'s'.repeat(43)}`)
    const events = lines.map(line => JSON.parse(line) as Record<string, unknown>)
    expect(events).toContainEqual(expect.objectContaining({ level: 'info', event: 'request', method: 'GET', path: '/enter', status: 410 }))
    expect(lines.join('')).not.toMatch(/sssss|hemmeligt|Ida|Vang|Forårsmøde|token=/)
  })

  it('refuses a port that is taken with the code for it', async () => {
    const port = new URL(running.url).port
    const settings = readSettings({ PORT: port }, './data')
    const second = startServer(settings, { storage: createMemoryStorage(), files: createMemoryFiles(), keys: createMemoryVault(), now: Date.now, random: randomBytes, log: createLog(() => {}, Date.now) })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('client files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'referat-client-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'let a = 1')
    writeFileSync(join(folder, 'icon-9.svg'), '<svg/>')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const get = async (path: string) => {
    const app = new Hono()
    app.get('/api/me', c => c.text('mine'))
    serveClient(app, folder)
    const answer = await app.request(path)
    return { status: answer.status, type: answer.headers.get('content-type'), cache: answer.headers.get('cache-control'), text: await answer.text() }
  }

  it('gives the page for every address of a person, and for none of ours', async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Referat</title>')
    for (const path of ['/', '/moede/nyt', '/moede/abc', '/moede/abc/historik', '/forum/havneudvalget']) {
      expect(await get(path), path).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache', text: '<!doctype html><title>Referat</title>' })
    }
    expect(await get('/nowhere')).toMatchObject({ status: 404, text: '<!doctype html><title>Referat</title>' })
    for (const path of ['/api/nothing', '/assets/none.js', '/assets', '/sync/x', '/referater/x', '/.well-known/x', '/none.svg']) {
      expect(await get(path), path).toMatchObject({ status: 404, text: 'Adressen findes ikke.' })
    }
    expect((await get('/api/me')).text).toBe('mine')
  })

  it('lets assets be kept for ever, and finds nothing outside the folder', async () => {
    expect(await get('/assets/app-1a2b.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8', cache: 'public, max-age=31536000, immutable', text: 'let a = 1' })
    expect(await get('/icon-9.svg')).toMatchObject({ status: 200, cache: 'no-cache' })
    for (const path of ['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json']) expect((await get(path)).status, path).toBe(404)
  })

  it('says what to do where the client is not built', async () => {
    expect(await get('/')).toMatchObject({ status: 503, text: expect.stringContaining('npm run build') as string })
  })
})
