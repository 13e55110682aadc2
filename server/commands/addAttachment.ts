import { readAgenda } from '../../shared/document/agenda.ts'
import { byOrder, placeLast } from '../../shared/document/order.ts'
import { type AttachmentId, type ItemId, type MeetingId, newId } from '../../shared/domain/ids.ts'
import { mustOpen, seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'
import { oneLine } from './oneLine.ts'

export interface NewAttachmentInput {
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  /** Empty: the file's name stands for it. */
  readonly title: string
  /** Said by whoever adds it. Every attachment of a closed item is closed, whatever is said; an open item has no closed ones. */
  readonly closed: boolean
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | undefined
}

/** The last part of a path, without control characters, at most 200 characters: what a browser may offer as a file name. */
const fileName = (path: string): string => oneLine(path.replace(/^.*[/\\]/su, '').slice(0, 200))

/**
 * Adds an attachment behind the others of its item: a file, or a title alone. Asks for the right `agenda` now. Of what kind a
 * file is, its content says and not its name.
 */
export const addAttachment = async (deps: CommandDeps, actor: Actor, input: NewAttachmentInput): Promise<{ id: AttachmentId }> => {
  const { meetingId, itemId } = input
  const seat = await seatWithRight(deps.storage, actor, meetingId, 'agenda')
  const item = await deps.rooms.read(meetingId, view => readAgenda(view.open).find(entry => entry.id === itemId && !entry.removed))
  if (!item) throw new CommandError('unknownItem', 'itemId')
  if (input.closed && !item.closed) throw new CommandError('openItem', 'closed')
  mustOpen(seat, item.closed)
  const name = input.file ? fileName(input.file.name) : ''
  const title = oneLine(input.title) || name
  if (title === '') throw new CommandError('titleMissing', 'title')
  const file = input.file
    ? { name: name === '' ? 'bilag' : name, mediaType: mediaTypeOf(input.file.bytes), size: input.file.bytes.length, sha256: await deps.files.put(input.file.bytes) }
    : null
  const id = newId<AttachmentId>(deps.random)
  await deps.storage.transaction(async tables => {
    await seatWithRight(tables, actor, meetingId, 'agenda')
    const siblings = (await tables.attachments.of(meetingId)).filter(row => row.itemId === itemId)
    await tables.attachments.add({ id, meetingId, itemId, title, closed: item.closed, order: placeLast(siblings.toSorted(byOrder)), file, removedAt: null })
    await note(tables, actor, meetingId, deps.now(), 'attachmentAdded', { attachmentId: id, ...(file ? { sha256: file.sha256 } : {}) })
  })
  await deps.rooms.changed(meetingId, 'attachments')
  return { id }
}
