import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyChain } from '../../server/chain/readyChain.ts'
import { exportMeeting } from '../../server/cli/exportMeeting.ts'
import { keysCommand } from '../../server/cli/keys.ts'
import { run } from '../../server/cli/run.ts'
import type { Command } from '../../server/cli/terminal.ts'
import { verify } from '../../server/cli/verify.ts'
import { publicPages } from '../../server/http/public/publicPages.ts'
import { createFolderVault } from '../../server/signing/folderVault.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import { fakeTerminal } from '../support/terminal.ts'
import { bundleOf } from '../support/world/bundle.ts'
import { correct, withdraw } from '../support/world/publishedSite.ts'
import { createWorld, type World } from '../support/world/world.ts'

/** A folder as somebody has it who downloaded everything of a forum: two publications, a correction, a tombstone, a second key. */
describe('verify', () => {
  let folder: string
  let home: string
  let world: World
  let server: Server
  let firstKey: string
  let meeting: Awaited<ReturnType<World['meeting']>>

  const call = async (command: Command, ...args: string[]) => {
    const { terminal, written } = fakeTerminal(folder)
    await command(args, terminal)
    return written
  }
  /** What a command that fails has printed, and said. */
  const failing = async (...args: string[]) => {
    const { terminal, written } = fakeTerminal(folder)
    const code = await run(['verify', ...args], terminal)
    return { code, ...written }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-verify-'))
    home = join(folder, 'hentet')
    const storage = await openSqliteStorage(join(folder, 'referat.db'))
    world = await createWorld(storage)
    const deps = { ...world.deps, keys: createFolderVault(join(folder, 'keys'), world.deps.random) }
    Object.assign(world.deps, deps)
    await readyChain(world.deps)
    meeting = await world.meeting('published')
    firstKey = (await storage.signingKeys.all())[0]!.keyId
    await call(keysCommand, 'rotate')
    await correct(world, meeting, 'Tal')
    const other = await world.meeting('published')
    await withdraw(world, other, '2031-03-04-3', 'Dobbelt')
    mkdirSync(home)
    for (const { name, bytes } of await bundleOf(world.deps, world.bodyId)) writeFileSync(join(home, name), bytes)
    server = createServer(getRequestListener(publicPages(world.deps).fetch))
    server.listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
  })
  afterAll(async () => {
    server.close()
    await world.deps.storage.close()
    rmSync(folder, { recursive: true })
  })

  it('N18 says in Danish what holds of a folder, of the chain alone and of one record alone', async () => {
    const { out } = await call(verify, home)
    for (const said of [
      'kaede.json: kæden for Havneudvalget er hel, 4 poster', 'Post 1: 2031-03-04, godkendt', 'af Morten Havn', 'Post 4: trækker post 3 tilbage', 'Post 1 er rettet af post 2: »Tal«',
      'Post 3 er trukket tilbage af Signe Lundvad', '2031-03-04.md: er byte for byte filen 2031-03-04.md, som post 1 nævner', firstKey, '--key', 'Alt, hvad der kunne kontrolleres, holder.',
    ]) expect(out).toContain(said)
    expect(out).not.toContain('HOLDER IKKE')
    expect((await call(verify, join(home, 'kaede.json'))).out).toContain('disse filer er ikke med og er ikke kontrolleret: 2031-03-04.html')
    expect((await call(verify, join(home, '2031-03-04.record.json'), join(home, '2031-03-04.md'))).out).toContain('er et uddrag')
  })

  it('N18 with --json prints nothing but what it found, as data', async () => {
    const { out } = await call(verify, home, '--json')
    const read = JSON.parse(out) as { holds: boolean; findings: { level: string; type: string; text: string }[] }
    expect(read.holds).toBe(true)
    expect(read.findings).toContainEqual(expect.objectContaining({ level: 'good', type: 'tombstone', sequence: 4, withdraws: 3 }))
    const bad = await failing(join(home, '2031-03-04.md'), '--json')
    expect(bad.code).toBe(1)
    expect(JSON.parse(bad.out)).toMatchObject({ holds: false, findings: [{ type: 'nothing' }] })
  })

  it('N18 says what does not hold, with exit code 1: a changed file, a missing record, one that does not belong', async () => {
    const changed = join(folder, 'aendret')
    mkdirSync(changed)
    for (const name of readdirSync(home)) writeFileSync(join(changed, name), name === '2031-03-04.md' ? 'noget andet' : (await bundleOf(world.deps, world.bodyId)).find(file => file.name === name)!.bytes)
    const { code, out, err } = await failing(changed)
    expect(code).toBe(1)
    expect(out).toContain('HOLDER IKKE: 2031-03-04.md: er ikke en fil, som nogen af posterne nævner.')
    expect(err).toContain('Noget holder ikke')
    expect((await failing(join(folder, 'findes-ikke'))).code).toBe(1)
    expect((await failing()).code).toBe(2)
  })

  it('N19 trusts a key that the reader names, and what it has signed; by id, from the public key file, or as PEM', async () => {
    expect((await call(verify, home, '--key', firstKey)).out).toContain('er den, du har angivet, eller er underskrevet af den')
    expect((await call(verify, home, '--key', join(home, 'referat-keys.json'))).out).not.toContain('er taget fra filerne selv')
    const { keys } = JSON.parse(new TextDecoder().decode((await bundleOf(world.deps, world.bodyId)).find(file => file.name === 'referat-keys.json')!.bytes)) as { keys: { pem: string }[] }
    writeFileSync(join(folder, 'noegle.pem'), keys[1]!.pem)
    await call(verify, home, '--key', join(folder, 'noegle.pem'))
    const stranger = await failing(home, '--key', 'ab'.repeat(32))
    expect([stranger.code, stranger.out.includes('hverken er den, du har angivet')]).toEqual([1, true])
    expect((await failing(home, '--key', 'vrøvl')).code).toBe(2)
  })

  it('N20 proves the full version by what export --proof gives, or by the content and the salt; nothing else does', async () => {
    const proof = join(folder, 'bevis.json')
    const { out: opening } = await call(exportMeeting, meeting, '--proof', '--publication', '2031-03-04')
    writeFileSync(proof, `${opening}\n`)
    const record = join(home, '2031-03-04.record.json')
    const { out } = await call(verify, record, '--full', proof)
    expect(out).toContain('Den fulde udgave er den, som post 1 forpligter sig på')
    expect(out).toContain('Det offentlige i post 1 er, hvad den fulde udgave siger uden det lukkede.')
    const { salt, content } = JSON.parse(opening) as { salt: string; content: object }
    const bare = join(folder, 'fuld.json')
    const publication = (await world.deps.storage.publications.of(meeting))[0]!
    const full = (await world.deps.storage.snapshots.get(publication.snapshotId))!.json
    expect(JSON.parse(full)).toEqual(content)
    writeFileSync(bare, full)
    await call(verify, record, '--full', bare, '--salt', salt)
    expect((await failing(record, '--full', bare, '--salt', 'ab'.repeat(32))).out).toContain('HOLDER IKKE: Den fulde udgave')
    expect((await failing(record, '--full', bare)).code).toBe(2)
    expect((await failing(record, '--salt', salt)).code).toBe(2)
    writeFileSync(bare, full.replace('Havneudvalget', 'Havneudvalgeu'))
    expect((await failing(record, '--full', bare, '--salt', salt)).code).toBe(1)
    await expect(call(exportMeeting, meeting, '--proof', '--publication', 'ukendt')).rejects.toMatchObject({ name: 'CliError' })
  })

  it('N21 fetches from the address of a record, with its files, chain and keys; and of a chain', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { out } = await call(verify, `${url}/referater/havneudvalget/2031-03-04`)
    for (const said of ['2031-03-04.html: er byte for byte', '2031-03-04.json: er byte for byte', 'kaede.json: kæden for Havneudvalget er hel', 'referat-keys.json: 2 nøgler', 'Alt, hvad der kunne kontrolleres, holder.']) expect(out).toContain(said)
    expect((await call(verify, `${url}/referater/havneudvalget/kaede.json`)).out).toContain('er hel, 4 poster')
    expect((await call(verify, `${url}/referater/havneudvalget/2031-03-04-3.record.json`)).out).toContain('Post 3 er trukket tilbage')
    expect((await failing(`${url}/referater/havneudvalget/1999-01-01`)).err).toContain('er ikke adressen på et offentligt referat')
    expect((await failing(`${url}/andet`)).code).toBe(1)
  })

  it('N8 the command line lists keys, rotates them, keeps the new one to its own user and forgets the old one’s private half', async () => {
    const [old, current] = await world.deps.storage.signingKeys.all()
    const files = readdirSync(join(folder, 'keys'))
    expect(files).toEqual([`${current!.keyId}.pem`])
    expect(statSync(join(folder, 'keys', files[0]!)).mode & 0o777).toBe(0o600)
    const { out } = await call(keysCommand)
    expect(out).toMatch(new RegExp(`^1  ${old!.keyId}  fra \\S+ til \\S+\n2  ${current!.keyId}  fra \\S+\n$`, 'u'))
    rmSync(join(folder, 'keys', files[0]!))
    expect((await call(keysCommand)).out).toContain('NØGLEN MANGLER')
    await expect(call(keysCommand, 'rotate')).rejects.toMatchObject({ name: 'CliError' })
    expect((await call(keysCommand, 'rotate', '--lost')).out).toContain('ikke underskrevet af den gamle')
    await expect(call(keysCommand, '--lost')).rejects.toMatchObject({ name: 'UsageError' })
    await expect(call(keysCommand, 'sælg')).rejects.toMatchObject({ name: 'UsageError' })
  })
})
