import * as Y from 'yjs'
import { ITEM_SECTIONS, itemSection } from '../../shared/document/section.ts'
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { View } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import { note } from './audit.ts'
import type { Actor, CommandDeps } from './deps.ts'

interface Move {
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  readonly closed: boolean
}

/** What of an item stands in rows goes with it: attachments, what was said to it, recusals; the chair's tick goes. In the caller's transaction, before the text. */
export const moveItemRows = async (deps: CommandDeps, tables: Tables, actor: Actor, view: View, { meetingId, itemId, closed }: Move): Promise<void> => {
  const at = deps.now()
  const vector = Y.encodeStateVector(closed ? view.open : view.closed)
  await tables.itemMoves.add({ meetingId, itemId, closed, openSeq: view.openSeq, closedSeq: view.closedSeq, vector, at, by: actor.id })
  for (const attachment of await tables.attachments.of(meetingId)) {
    if (attachment.itemId === itemId) await tables.attachments.update(attachment.id, { closed })
  }
  await tables.remarks.setClosed(meetingId, ITEM_SECTIONS.map(part => itemSection(itemId, part)), closed)
  await tables.recusals.setClosed(meetingId, itemId, closed)
  const tick = (await tables.itemApprovals.of(meetingId)).findLast(row => row.itemId === itemId)
  if (tick?.withdrawnAt === null) await tables.itemApprovals.withdraw(meetingId, itemId, at, actor.id)
  await note(tables, actor, meetingId, at, closed ? 'itemClosed' : 'itemOpened', { itemId })
}
