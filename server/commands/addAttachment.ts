import { readAgenda } from '../../shared/document/agenda.ts'
import { byOrder, placeLast } from '../../shared/document/order.ts'
import { type AttachmentId, type ItemId, type MeetingId, newId, type Sha256 } from '../../shared/domain/ids.ts'
import type { TakenFile } from '../files/files.ts'
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
  readonly file?: NewFile | undefined
}

/** A file that comes with its bytes, or one that has been taken in as it arrived. */
export type NewFile = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly taken: TakenFile; readonly mediaType: string }

/** The last part of a path, without control characters, at most 200 characters: what a browser may offer as a file name. */
const fileName = (path: string): string => oneLine(path.replace(/^.*[/\\]/su, '').slice(0, 200))

/** Throws where the one who asks may add no attachment to the meeting: to be asked before a file is read. */
export const mayAddAttachment = async ({ storage }: CommandDeps, actor: Actor, meetingId: MeetingId): Promise<void> => {
  await seatWithRight(storage, actor, meetingId, 'agenda')
}

const keepFile = async ({ files }: CommandDeps, file: NewFile): Promise<{ mediaType: string; size: number; sha256: Sha256 }> => {
  if ('bytes' in file) return { mediaType: mediaTypeOf(file.bytes), size: file.bytes.length, sha256: await files.put(file.bytes) }
  await file.taken.keep()
  return { mediaType: file.mediaType, size: file.taken.size, sha256: file.taken.sha256 }
}

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
    ? { name: name === '' ? 'bilag' : name, ...(await keepFile(deps, input.file)) }
    : null
  const id = newId<AttachmentId>(deps.random)
  await deps.storage.transaction(async tables => {
    mustOpen(await seatWithRight(tables, actor, meetingId, 'agenda'), item.closed)
    // the item may have gone through the door while the file was kept
    const closed = (await tables.itemMoves.of(meetingId)).findLast(move => move.itemId === itemId)?.closed ?? item.closed
    const siblings = (await tables.attachments.of(meetingId)).filter(row => row.itemId === itemId)
    await tables.attachments.add({ id, meetingId, itemId, title, closed, order: placeLast(siblings.toSorted(byOrder)), file, removedAt: null })
    await note(tables, actor, meetingId, deps.now(), 'attachmentAdded', { attachmentId: id, ...(file ? { sha256: file.sha256 } : {}) })
  })
  await deps.rooms.changed(meetingId, 'attachments')
  return { id }
}
