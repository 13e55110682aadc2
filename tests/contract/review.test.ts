import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ItemId, MeetingId, RecusalId, RemarkId, UserId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import type { ItemMove, Recusal, ReviewPeriod } from '../../server/storage/tables/review.ts'
import { attachment, bo, ida, layGround, meeting, remark, spring } from '../support/rows.ts'

const missing = { name: 'StorageError', type: 'missing' }
const item = 'item-1' as ItemId
const nobody = 'nobody' as UserId
const autumn = 'autumn' as MeetingId
const period = (row: Partial<ReviewPeriod> = {}): ReviewPeriod => ({ meetingId: spring, epoch: 3, until: 900, silenceAccepts: true, at: 5, by: ida, ...row })
const recusal = (row: Partial<Recusal> = {}): Recusal =>
  ({ id: 'rec-1' as RecusalId, meetingId: spring, itemId: item, userId: bo, closed: false, at: 5, by: ida, liftedAt: null, liftedBy: null, ...row })
const move = (row: Partial<ItemMove> = {}): ItemMove =>
  ({ meetingId: spring, itemId: item, closed: true, openSeq: 4, closedSeq: 0, vector: new Uint8Array([1, 2]), at: 6, by: ida, ...row })

describe.each(['memory', 'SQLite'])('review rows: %s', driver => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-review-'))
    storage = driver === 'memory' ? createMemoryStorage() : await openSqliteStorage(join(folder, 'referat.db'))
    await layGround(storage)
    await storage.meetings.add(meeting({ id: autumn }))
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('A21 keeps every deadline in the order it was set, each meeting for itself', async () => {
    for (const row of [period(), period({ until: 800, silenceAccepts: false }), period({ meetingId: autumn })]) await storage.periods.add(row)
    expect(await storage.periods.of(spring)).toEqual([period(), period({ until: 800, silenceAccepts: false })])
    await expect(storage.periods.add(period({ by: nobody }))).rejects.toMatchObject(missing)
  })

  it('A25 keeps an acceptance once for each round of review', async () => {
    const said = { meetingId: spring, epoch: 3, userId: ida, at: 7 }
    for (const row of [said, { ...said, at: 8 }, { ...said, epoch: 5, at: 9 }]) await storage.acceptances.add(row)
    expect(await storage.acceptances.of(spring)).toEqual([said, { ...said, epoch: 5, at: 9 }])
    await expect(storage.acceptances.add({ ...said, userId: nobody })).rejects.toMatchObject(missing)
  })

  it('G20 keeps recusals, who lifted them, and whether their item is closed', async () => {
    await storage.recusals.add(recusal())
    await storage.recusals.add(recusal({ id: 'rec-2' as RecusalId, itemId: 'item-2' as ItemId }))
    await storage.recusals.setClosed(spring, item, true)
    await storage.recusals.lift('rec-2' as RecusalId, 9, bo)
    expect(await storage.recusals.of(spring)).toEqual([
      recusal({ closed: true }), recusal({ id: 'rec-2' as RecusalId, itemId: 'item-2' as ItemId, liftedAt: 9, liftedBy: bo }),
    ])
    await expect(storage.recusals.lift('rec-2' as RecusalId, 10, bo)).rejects.toMatchObject(missing)
    await expect(storage.recusals.add(recusal({ id: 'rec-3' as RecusalId, userId: nobody }))).rejects.toMatchObject(missing)
  })

  it('G22 keeps where items went, byte for byte', async () => {
    await storage.itemMoves.add(move())
    await storage.itemMoves.add(move({ closed: false, at: 8 }))
    expect(await storage.itemMoves.of(spring)).toEqual([move(), move({ closed: false, at: 8 })])
    expect(await storage.itemMoves.of(autumn)).toEqual([])
  })

  it('A22 keeps what a remark is about and what was said to it', async () => {
    const proposal = remark({ id: 'rem-2' as RemarkId, kind: 'proposal', passage: { quote: 'onsdag', anchor: '{"start":{},"end":{}}' }, wording: 'torsdag' })
    await storage.remarks.add(remark())
    await storage.remarks.add(proposal)
    await storage.remarks.answer({ meetingId: spring, remarkId: proposal.id, text: 'Ja', at: 9, by: bo })
    await storage.remarks.resolve(proposal.id, 10, bo, 'accepted')
    expect(await storage.remarks.of(spring)).toEqual([remark(), { ...proposal, resolvedAt: 10, resolvedBy: bo, outcome: 'accepted' }])
    expect(await storage.remarks.answersOf(spring)).toEqual([{ meetingId: spring, remarkId: proposal.id, text: 'Ja', at: 9, by: bo }])
    await expect(storage.remarks.answer({ meetingId: spring, remarkId: 'none' as RemarkId, text: 'x', at: 1, by: bo })).rejects.toMatchObject(missing)
    await storage.remarks.setClosed(spring, ['item-1/minutes'], true)
    expect((await storage.remarks.of(spring)).map(row => row.closed)).toEqual([true, true])
  })

  it('G22 closes an attachment, and nothing else of it', async () => {
    await storage.attachments.add(attachment())
    await storage.attachments.update(attachment().id, { closed: true })
    expect(await storage.attachments.of(spring)).toEqual([attachment({ closed: true })])
  })
})
