import { closeItem, openItem } from '../../shared/document/closeItem.ts'
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { View } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import { mustOpen, mustTakePart, seatWithRight } from './access.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findItem } from './findItem.ts'
import { moveItemRows } from './moveItemRows.ts'
import { oneLine } from './oneLine.ts'

export interface ItemDoor {
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  readonly closed: boolean
  /** Of an item that is closed: what the public is to read as its title. */
  readonly publicTitle: string
}

const check = async (tables: Tables, actor: Actor, { meetingId, itemId, closed }: ItemDoor, view: View): Promise<void> => {
  const seat = await seatWithRight(tables, actor, meetingId, 'agenda')
  mustOpen(seat, true)
  mustTakePart(seat, itemId)
  if (findItem(view.open, itemId).closed === closed) throw new CommandError('doorAsIs')
}

/**
 * Closes an item that was open, or opens a closed one, with all that hangs on it. Whoever has the right to the agenda and may open what is
 * closed. The text goes from one document into the other as an edit of the actor's; the room it leaves is kept and handed out from then on
 * without a word of it, and what was typed there before its author saw the move is refused. Throws `doorAsIs` where it stands so already.
 */
export const changeItemDoor = async (deps: CommandDeps, actor: Actor, input: ItemDoor): Promise<void> => {
  const { meetingId, itemId, closed } = input
  await seatWithRight(deps.storage, actor, meetingId, 'agenda')
  await deps.rooms.edit(meetingId, async (view, edit) => {
    // the rows first: should the text not follow, nothing of the item is more open than before, and it can be done again
    await deps.storage.transaction(async tables => {
      await check(tables, actor, input, view)
      await moveItemRows(deps, tables, actor, view, { meetingId, itemId, closed })
    })
    await edit(actor.id, docs => (closed ? closeItem(docs, itemId, oneLine(input.publicTitle)) : openItem(docs, itemId)), { forget: true })
  })
  await deps.rooms.changed(meetingId, 'attachments')
}
