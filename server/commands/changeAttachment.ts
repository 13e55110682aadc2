import { generateKeyBetween } from 'fractional-indexing'
import type { AttachmentId, MeetingId } from '../../shared/domain/ids.ts'
import { mustOpen, seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { needLine } from './oneLine.ts'

export interface AttachmentChange {
  readonly title?: string | undefined
  /** A fractional-index key among the attachments of the same item. */
  readonly order?: string | undefined
  readonly removed?: boolean | undefined
}

const checkOrder = (order: string): void => {
  try {
    generateKeyBetween(order, null)
  } catch {
    throw new CommandError('badOrder', 'order')
  }
}

/** Renames, moves, removes or restores an attachment. Asks for the right `agenda` now; a removed one is kept. */
export const changeAttachment = async (
  deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; attachmentId: AttachmentId; change: AttachmentChange },
): Promise<void> => {
  const { meetingId, attachmentId, change } = input
  await deps.storage.transaction(async tables => {
    const seat = await seatWithRight(tables, actor, meetingId, 'agenda')
    const attachment = await tables.attachments.get(attachmentId)
    if (!attachment || attachment.meetingId !== meetingId) throw new CommandError('unknownAttachment')
    mustOpen(seat, attachment.closed)
    const { order, removed } = change
    const title = change.title === undefined ? undefined : needLine(change.title, 'title')
    if (order !== undefined) checkOrder(order)
    const at = deps.now()
    await tables.attachments.update(attachmentId, {
      ...(title === undefined ? {} : { title }),
      ...(order === undefined ? {} : { order }),
      ...(removed === undefined ? {} : { removedAt: removed ? (attachment.removedAt ?? at) : null }),
    })
    const changed = Object.entries(change).flatMap(([key, value]) => (value === undefined ? [] : [key]))
    await note(tables, actor, meetingId, at, 'attachmentChanged', { attachmentId, changed, ...(removed === undefined ? {} : { removed }) })
  })
  await deps.rooms.changed(meetingId, 'attachments')
}
