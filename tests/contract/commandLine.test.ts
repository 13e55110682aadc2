import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../server/cli/run.ts'
import { fakeTerminal } from '../support/terminal.ts'

const BIN = fileURLToPath(new URL('../../bin/referat.mjs', import.meta.url))
const NOTES = `Referat

Forum: Haverådet
Dato: 4. marts 2031
Til stede: Ida Vang, Bo Lund

1. Bænke i parken
Referat:
Der sættes tre bænke op.

2. Eventuelt
Intet.
`

describe('npx referat', () => {
  let folder: string
  let dataDir: string
  const stops: (() => Promise<unknown>)[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'referat-run-'))
    dataDir = join(folder, 'data')
  })
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    rmSync(folder, { recursive: true })
  })

  const call = async (...args: string[]) => {
    const { terminal, written } = fakeTerminal(dataDir, { PORT: '0' })
    return { code: await run(args, terminal), ...written }
  }
  /** Starts a server in this process and waits until it has said `word`. */
  const start = async (args: string[], word: string, env: Record<string, string> = { PORT: '0' }) => {
    const { terminal, written, stop } = fakeTerminal(dataDir, env)
    const code = run(args, { ...terminal, now: Date.now })
    stops.push(() => (stop(), code))
    await vi.waitFor(() => expect(written.out).toContain(word), { timeout: 40_000 })
    const links = [...written.out.matchAll(/^\s+(?:(\S.*?)\s{2,})?(http\S+token=\S+)$/gm)].map(([, label, link]) => ({ label, link: link! }))
    return { out: written.out, url: /http:\/\/127\.0\.0\.1:\d+/.exec(written.out)![0], links, stop: () => (stop(), code) }
  }
  /** Follows a link as a browser does, button and all, and answers the cookie and where it led. */
  const enter = async (link: string) => {
    const address = new URL(link)
    const answer = await fetch(new URL('/enter', address), {
      method: 'POST', redirect: 'manual', headers: { origin: address.origin }, body: new URLSearchParams({ token: address.searchParams.get('token')! }),
    })
    return { status: answer.status, to: answer.headers.get('location'), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }
  const get = async (url: string, path: string, cookie: string) => (await fetch(url + path, { headers: { cookie } })).json() as Promise<Record<string, never>>

  it('S20 demo: five people into three meetings, and on with them when it is started again', async () => {
    const first = await start(['demo'], 'Ctrl+C')
    expect(first.links.map(({ label }) => label)).toEqual(['Sekretariat', 'Mødeleder', 'Deltager', 'Deltager 2', 'Læser'])
    const roles = []
    for (const { link } of first.links) {
      const { cookie, to } = await enter(link)
      const meeting = await get(first.url, `/api/meetings/${to!.split('/').at(-1)!}`, cookie)
      roles.push(`${String(meeting['role'])} ${String(meeting['phase'])}`)
    }
    expect(roles).toEqual(['secretariat inSession', 'chair inSession', 'participant inSession', 'participant inSession', 'observer inSession'])
    expect((await enter(first.links[0]!.link)).status).toBe(410)
    expect((await call('demo')).code).toBe(1)
    expect((await call('serve')).err).toContain('kører allerede')
    expect(await first.stop()).toBe(0)

    const again = await start(['demo'], 'Ctrl+C')
    const secretariat = await enter(again.links[0]!.link)
    const { meetings } = await get(again.url, '/api/meetings', secretariat.cookie) as unknown as { meetings: { phase: string }[] }
    expect(meetings.map(meeting => meeting.phase).toSorted()).toEqual(['draft', 'inSession', 'published'])
    expect(await again.stop()).toBe(0)

    const reset = await start(['demo', '--reset'], 'Ctrl+C')
    expect(reset.out).toContain('forfra')
    expect((await enter(reset.links[0]!.link)).to).not.toBe(secretariat.to)
  })

  it('S20 demo: touches nothing that it has not made', async () => {
    const server = await start(['serve'], 'token=')
    await server.stop()
    const before = readdirSync(dataDir)
    for (const args of [['demo'], ['demo', '--reset']]) {
      const { code, err } = await call(...args)
      expect([code, err]).toEqual([1, expect.stringContaining('ikke lavet af demoen')])
    }
    expect(readdirSync(dataDir)).toEqual(before)
  })

  it('S20 demo: begins anew where laying out was cut short', async () => {
    const first = await start(['demo'], 'Ctrl+C')
    await first.stop()
    writeFileSync(join(dataDir, '.demo'), '{}')
    const again = await start(['demo'], 'Ctrl+C')
    expect((await enter(again.links[4]!.link)).status).toBe(303)
  })

  it('serve: one link for the administrator, on an empty folder only', async () => {
    const first = await start(['serve'], 'token=')
    expect(first.links).toHaveLength(1)
    const { cookie, to } = await enter(first.links[0]!.link)
    expect(to).toBe('/')
    expect(await get(first.url, '/api/me', cookie)).toMatchObject({ user: { admin: true }, bodies: [] })
    await first.stop()
    const second = await start(['serve'], 'kører på')
    expect(second.out).not.toContain('token=')
  })

  it('import: makes a meeting beside a running server, which can be opened at once', async () => {
    const file = join(folder, 'referat.txt')
    writeFileSync(file, NOTES)
    const server = await start(['serve'], 'token=')
    const { cookie } = await enter(server.links[0]!.link)
    const { code, out } = await call('import', file)
    expect(code).toBe(0)
    const id = /^id: (\S+)$/m.exec(out)![1]!
    expect(await get(server.url, `/api/meetings/${id}`, cookie)).toMatchObject({ id, role: 'secretariat', phase: 'draft', template: 'referat' })
    const { out: printed } = await call('export', id, '--format', 'md')
    for (const words of ['Bænke i parken', 'Der sættes tre bænke op.', 'Ida Vang', 'Bo Lund', 'Eventuelt']) expect(printed).toContain(words)
    expect((await call('import', file)).code).toBe(0)
    const me = await get(server.url, '/api/me', cookie) as unknown as { bodies: unknown[] }
    expect(me.bodies).toHaveLength(1)
  })

  it('S16 import: with --json prints nothing but JSON, and a bad file makes nothing', async () => {
    const file = join(folder, 'referat.txt')
    writeFileSync(file, NOTES)
    const { code, out, err } = await call('import', file, '--json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ template: 'referat', items: [{ title: 'Bænke i parken' }, { title: 'Eventuelt' }] })
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 0]))
    for (const bad of ['empty.txt', 'binary.txt', 'none.txt']) {
      const answer = await call('import', join(folder, bad))
      expect([answer.code, answer.out, answer.err.length > 10], bad).toEqual([1, '', true])
    }
    expect(existsSync(dataDir)).toBe(false)
  })

  it('S16 says what is wrong with the settings, with exit code 2, before it touches anything', async () => {
    const { terminal, written } = fakeTerminal(dataDir, { PORT: 'x', DATABASE_URL: 'postgres://db' })
    expect(await run(['serve'], terminal)).toBe(2)
    expect(written.err).toMatch(/PORT skal være[^]*PostgreSQL/)
    expect(existsSync(dataDir)).toBe(false)
    expect((await call('nonsense')).code).toBe(2)
    expect((await call()).code).toBe(2)
    expect(await call('serve', '--help')).toMatchObject({ code: 0, err: '' })
  })

  it('says so where the port is taken or the folder cannot be', async () => {
    const server = await start(['serve'], 'token=')
    const { terminal, written } = fakeTerminal(join(folder, 'other'), { PORT: new URL(server.url).port })
    expect(await run(['serve'], terminal)).toBe(1)
    expect(written.err).toContain('er optaget')
    writeFileSync(join(folder, 'file'), '')
    const inFile = fakeTerminal(join(folder, 'file', 'data'), { PORT: '0' })
    expect(await run(['serve'], inFile.terminal)).toBe(1)
    expect(inFile.written.err).toContain('kan ikke bruges')
  })

  it('backup and restore: the same meetings in another folder', async () => {
    const first = await start(['demo'], 'Ctrl+C')
    const { to } = await enter(first.links[0]!.link)
    const id = to!.split('/').at(-1)!
    const printed = (await call('export', id, '--format', 'json', '--closed')).out
    const file = join(folder, 'kopi')
    expect(await call('backup', file)).toMatchObject({ code: 0, err: '' })
    expect((await call('backup', file)).code).toBe(1)
    expect((await call('restore', file)).err).toContain('ikke tom')
    dataDir = join(folder, 'elsewhere')
    expect(await call('restore', file)).toMatchObject({ code: 0, err: '' })
    expect((await call('export', id, '--format', 'json', '--closed')).out).toBe(printed)
    const second = await start(['demo'], 'Ctrl+C')
    expect((await enter(second.links[1]!.link)).to).toBe(to)
  })

  it('S21 ends within five seconds of a SIGTERM, though a socket does not answer', async () => {
    const child = spawn(process.execPath, [BIN, 'serve'], { env: { ...process.env, DATA_DIR: dataDir, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = once(child, 'exit')
    let out = ''
    child.stdout.on('data', chunk => (out += String(chunk)))
    await vi.waitFor(() => expect(out).toContain('token='), { timeout: 40_000 })
    const deaf = connect(Number(/:(\d+)/.exec(out)![1]), '127.0.0.1')
    deaf.on('error', () => {})
    deaf.write('GET /sync/x HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n')
    expect(String((await once(deaf, 'data'))[0])).toContain('101 Switching')
    deaf.pause()
    const began = Date.now()
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(Date.now() - began).toBeLessThan(5000)
    deaf.destroy()
    expect(readdirSync(dataDir).toSorted()).toEqual(['keys', 'referat.db', 'server.lock'])
  })
})
