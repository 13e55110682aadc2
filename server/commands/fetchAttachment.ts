import type { AttachmentId, MeetingId } from '../../shared/domain/ids.ts'
import { maySeeAttachment, takeSeat } from './access.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** A file on its way to somebody who may have it. */
export interface Download {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** Its bytes, piece by piece. */
  readonly stream: () => ReadableStream<Uint8Array>
}

/** The file of an attachment, for whoever may read the meeting; one that is not shown to them is `unknownAttachment`. */
export const fetchAttachment = async (
  { storage, files }: CommandDeps, actor: Actor, input: { meetingId: MeetingId; attachmentId: AttachmentId },
): Promise<Download> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const attachment = await storage.attachments.get(input.attachmentId)
  if (!attachment || attachment.meetingId !== input.meetingId || !maySeeAttachment(seat, attachment)) throw new CommandError('unknownAttachment')
  const file = attachment.file && (await files.open(attachment.file.sha256))
  if (!attachment.file || !file) throw new CommandError('noFile')
  return { name: attachment.file.name, mediaType: attachment.file.mediaType, ...file }
}
