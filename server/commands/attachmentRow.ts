import type { AttachmentRow } from '../../shared/protocol/http.ts'
import type { StoredAttachment } from '../storage/storage.ts'

/** An attachment as `/api` tells of it. */
export const attachmentRow = ({ id, itemId, title, closed, order, file, removedAt }: StoredAttachment): AttachmentRow =>
  ({ id, itemId, title, closed, order, file, removed: removedAt !== null })
