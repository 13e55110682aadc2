import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addItem } from '../../shared/document/agenda.ts'
import { setHeader } from '../../shared/document/header.ts'
import { plainLine } from '../../shared/document/line.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { itemSection } from '../../shared/document/section.ts'
import { writeLines } from '../../shared/document/writeLines.ts'
import type { ItemId, Sha256, SnapshotId } from '../../shared/domain/ids.ts'
import { createAuth } from '../../server/auth/createAuth.ts'
import { exportMeeting } from '../../server/cli/exportMeeting.ts'
import { invite } from '../../server/cli/invite.ts'
import { replay } from '../../server/cli/replay.ts'
import type { Command } from '../../server/cli/terminal.ts'
import { verify } from '../../server/cli/verify.ts'
import { databasePath } from '../../server/dataDir/dataDir.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { bo, ida, layGround, meeting, room, snapshot, spring } from '../support/rows.ts'
import { fakeTerminal } from '../support/terminal.ts'

const open = 'open-item' as ItemId
const shut = 'shut-item' as ItemId

/** Two rooms, each edited in two steps: the open one by Ida, then Bo; the closed one between the two. */
const writeText = async (storage: Storage): Promise<void> => {
  const docs = { open: createSectionDoc(), closed: createSectionDoc() }
  const logged = { open: Y.encodeStateVector(docs.open), closed: Y.encodeStateVector(docs.closed) }
  const log = async (side: 'open' | 'closed', at: number, userId: typeof ida, edit: () => void) => {
    edit()
    const before = logged[side]
    logged[side] = Y.encodeStateVector(docs[side])
    await storage.log.append([{
      room: room(side === 'open' ? 'spring' : 'spring.closed'), meetingId: spring, epoch: 1, writers: [],
      entries: [{ update: Y.encodeStateAsUpdate(docs[side], before), userId, at }],
    }])
  }
  await log('open', 1000, ida, () => {
    setHeader(docs.open, 'title', 'Forårsmøde')
    addItem(docs, { id: open, kind: 'numbered', closed: false })
    addItem(docs, { id: shut, kind: 'numbered', closed: true })
    writeLines(docs.open.getText(itemSection(open, 'title')), [plainLine('Bænke i parken')])
    writeLines(docs.open.getText(itemSection(shut, 'title')), [plainLine('En personsag')])
  })
  await log('closed', 2000, ida, () => writeLines(docs.closed.getText(itemSection(shut, 'minutes')), [plainLine('Kun for de indviede')]))
  await log('open', 3000, bo, () => writeLines(docs.open.getText(itemSection(open, 'minutes')), [plainLine('Der sættes tre bænke op')]))
}

describe('command line', () => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-cli-'))
    storage = await openSqliteStorage(databasePath(folder))
    await layGround(storage)
    await writeText(storage)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })
  const call = async (command: Command, ...args: string[]) => {
    const { terminal, written } = fakeTerminal(folder)
    await command(args, terminal)
    return written
  }

  it('S18 exports what the public may read, and the closed items only when asked to', async () => {
    const { out, err } = await call(exportMeeting, spring, '--format', 'md')
    expect(out).toContain('Bænke i parken')
    expect(out).toContain('Der sættes tre bænke op')
    expect(out).toContain('Foreløbigt referat')
    expect(out).not.toContain('indviede')
    expect(err).toBe('')
    expect((await call(exportMeeting, spring, '--format', 'md', '--closed')).out).toContain('Kun for de indviede')
    expect((await call(exportMeeting, spring, '--format', 'html')).out).toMatch(/^<!DOCTYPE html>\n<html lang="da">[^]*Bænke i parken[^]*<\/html>\n$/)
    await storage.meetings.setPhase(spring, 1, 'approved')
    expect((await call(exportMeeting, spring, '--format', 'md')).out).toContain('Godkendt referat')
  })

  it('exports canonical JSON, byte for byte that of a snapshot', async () => {
    const { out: now } = await call(exportMeeting, spring, '--format', 'json', '--closed')
    expect(JSON.parse(now)).toMatchObject({ header: { title: 'Forårsmøde' }, items: [{ number: '1' }, { number: '2', closed: true }] })
    const hash = createHash('sha256').update(now).digest('hex') as Sha256
    await storage.snapshots.add(snapshot({ json: now, hash }))
    await storage.snapshots.add(snapshot({ id: 'snap-2' as SnapshotId, json: now.replace('Forårsmøde', 'Efterårsmøde') }))
    expect((await call(exportMeeting, spring, '--format', 'json', '--snapshot', '1', '--closed')).out).toBe(now)
    expect((await call(exportMeeting, spring, '--format', 'md', '--snapshot', '2')).out).toContain('Efterårsmøde')
    await storage.approvals.add({ meetingId: spring, snapshotId: 'snap-2' as SnapshotId, hash, at: 5, by: ida })
    expect((await call(exportMeeting, spring, '--format', 'md', '--snapshot', '2')).out).toContain('Foreløbigt referat')
    await storage.meetings.setPhase(spring, 1, 'approved')
    expect((await call(exportMeeting, spring, '--format', 'md', '--snapshot', '1')).out).toContain('Foreløbigt referat')
    expect((await call(exportMeeting, spring, '--format', 'md', '--snapshot', '2')).out).toContain('Godkendt referat')
    await expect(call(exportMeeting, spring, '--format', 'md', '--snapshot', '3')).rejects.toMatchObject({ name: 'CliError' })
  })

  it('replays any moment of either room', async () => {
    const first = await call(replay, spring, '--to', '1')
    expect(first.out).toContain('Bænke i parken')
    expect(first.out).not.toContain('tre bænke')
    expect(first.err).toBe('Ændring nr. 1 af 2, 1970-01-01T00:00:01.000Z, af Ida Vang\n')
    const last = await call(replay, spring)
    expect(last.out).toContain('tre bænke')
    expect(last.out).not.toContain('indviede')
    expect(last.err).toContain('af Bo Lund')
    const closed = await call(replay, spring, '--closed', '--to', '1')
    expect(closed.out).toContain('indviede')
    expect(closed.out).not.toContain('tre bænke')
    await expect(call(replay, spring, '--to', '3')).rejects.toMatchObject({ name: 'CliError' })
  })

  it('replays from a checkpoint the same as from the log', async () => {
    const before = (await call(replay, spring)).out
    const doc = createSectionDoc()
    for (const { update } of await storage.log.read(room('spring'), 0, 1)) Y.applyUpdate(doc, update)
    await storage.log.writeCheckpoint({ room: room('spring'), seq: 1, state: Y.encodeStateAsUpdate(doc) })
    expect((await call(replay, spring)).out).toBe(before)
    expect((await call(replay, spring, '--to', '1')).out).not.toContain('tre bænke')
  })

  it('invites a person with a link that signs in, beside a running server', async () => {
    const { out } = await call(invite, '--meeting', spring, '--role', 'participant', '--name', ' Eva Holm ')
    const link = out.trim().split('\n').at(-1)!
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/enter\?token=[\w-]{43}$/)
    const auth = createAuth({ storage, now: () => 1_900_000_000_000, random: count => new Uint8Array(count), publicUrl: 'http://127.0.0.1:3000' })
    const entered = await auth.takeLink(new URL(link).searchParams.get('token')!)
    expect(entered).toMatchObject({ user: { name: 'Eva Holm', admin: false }, meetingId: spring })
    expect((await storage.meetings.member(spring, entered!.user.id))?.role).toBe('participant')
    expect(await storage.audit.of(spring)).toMatchObject([{ by: 'administrator', act: 'memberInvited' }])
  })

  it('gives a program its token, and the administrator a way back in', async () => {
    const auth = createAuth({ storage, now: () => 1_900_000_000_000, random: count => new Uint8Array(count), publicUrl: 'http://127.0.0.1:3000' })
    const { out } = await call(invite, '--meeting', spring, '--role', 'observer', '--name', 'Arkivet', '--token')
    const token = out.trim().split('\n').at(-1)!
    expect(await auth.authenticate({ authorization: `Bearer ${token}` })).toMatchObject({ user: { name: 'Arkivet' }, by: 'bearer' })
    const { out: admin } = await call(invite, '--admin')
    const link = admin.trim().split('\n').at(-1)!.trim()
    expect(await auth.takeLink(new URL(link).searchParams.get('token')!)).toMatchObject({ user: { id: 'administrator', admin: true }, meetingId: null })
  })

  it('S16 says what is wrong with a command, and does nothing', async () => {
    const usage = { name: 'UsageError' }
    const refusal = { name: 'CliError' }
    await expect(call(invite, '--meeting', spring, '--role', 'king', '--name', 'X')).rejects.toMatchObject(usage)
    await expect(call(invite, '--meeting', spring, '--role', 'chair')).rejects.toMatchObject(usage)
    await expect(call(invite, '--meeting', spring, '--role', 'chair', '--name', 'x'.repeat(201))).rejects.toMatchObject(usage)
    await expect(call(invite, '--meeting', 'nowhere', '--role', 'chair', '--name', 'X')).rejects.toMatchObject(refusal)
    await expect(call(invite, '--admin', '--token')).rejects.toMatchObject(usage)
    await expect(call(exportMeeting)).rejects.toMatchObject(usage)
    await expect(call(exportMeeting, spring)).rejects.toMatchObject(usage)
    await expect(call(exportMeeting, spring, '--format', 'xml')).rejects.toMatchObject(usage)
    await expect(call(exportMeeting, spring, 'more', '--format', 'md')).rejects.toMatchObject(usage)
    await expect(call(exportMeeting, spring, '--what')).rejects.toMatchObject(usage)
    await expect(call(exportMeeting, 'nowhere', '--format', 'md')).rejects.toMatchObject(refusal)
    await expect(call(replay, spring, '--to', '0')).rejects.toMatchObject(usage)
    await expect(call(verify, 'x.json')).rejects.toMatchObject(refusal)
    expect(await storage.users.count()).toBe(2)
    expect(await storage.meetings.get(spring)).toEqual(meeting())
  })
})
