import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { ItemApprovalRow } from '../../shared/protocol/versions.ts'
import { itemFor } from '../../shared/versions/contentFor.ts'
import { type ApprovedItem, itemPrint } from '../../shared/versions/itemHash.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import type { ItemApproval } from '../storage/tables/itemApprovals.ts'
import { takeSeat } from './access.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'
import { standingTicks } from './standingTicks.ts'
import { versionReader } from './versionReader.ts'

const itemIn = (approval: ItemApproval): ApprovedItem => JSON.parse(approval.json) as ApprovedItem

/**
 * The approvals of single items, each with whether it holds now. The fingerprint of a closed item is for those who may open it: with it short
 * texts could be guessed.
 */
export const listItemApprovals = async ({ storage, rooms }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ approvals: ItemApprovalRow[] }> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const ticks = [...(await standingTicks(storage, input.meetingId)).values()]
  if (ticks.length === 0) return { approvals: [] }
  const rows = await contentRows(storage, seat.meeting)
  const items = new Map(await rooms.read(input.meetingId, view => contentOf(seat.meeting, rows, view).items.map(item => [item.id, item] as const)))
  const nameOf = await namesOf(storage, ticks.map(({ by }) => by))
  return {
    approvals: ticks.map(tick => {
      const now = items.get(tick.itemId)
      const seesAll = seat.opensClosed || !(now?.closed === true || itemIn(tick).closed)
      return {
        itemId: tick.itemId, at: tick.at, by: nameOf(tick.by), hash: seesAll ? tick.hash : null, openHash: seesAll ? tick.openHash : null,
        holds: now !== undefined && itemPrint(now).hash === tick.hash,
      }
    }),
  }
}

/** What an item said when it was approved, as far as the one who asks may see it: canonical JSON. Throws `notTicked`. */
export const approvedItem = async ({ storage, rooms }: CommandDeps, actor: Actor, input: { meetingId: MeetingId; itemId: ItemId }): Promise<{ json: string }> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const tick = (await standingTicks(storage, input.meetingId)).get(input.itemId)
  if (!tick) throw new CommandError('notTicked')
  const reader = await rooms.read(input.meetingId, view => versionReader(seat, view.open))
  return { json: canonicalJson(itemFor(itemIn(tick), reader)) }
}
