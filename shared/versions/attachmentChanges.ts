import type { Attachment } from '../document/content.ts'
import type { AttachmentId } from '../domain/ids.ts'
import { freshOrders } from '../document/order.ts'

/** A row as far as putting back is concerned; files never change under a row. */
export interface KeptAttachment {
  readonly id: AttachmentId
  readonly title: string
  readonly order: string
  readonly removedAt: number | null
}

export interface AttachmentChange {
  readonly id: AttachmentId
  readonly change: { title?: string; order?: string; removedAt?: number | null }
}

/**
 * What to write so that one part of an item has these attachments again, in this order. `rows`: all it ever had, removed ones too, in order.
 * `now` in milliseconds. Nothing for what is as it was.
 */
export const attachmentChanges = (rows: readonly KeptAttachment[], wanted: readonly Attachment[], now: number): AttachmentChange[] => {
  const known = wanted.filter(one => rows.some(row => row.id === one.id))
  const standing = rows.filter(row => row.removedAt === null).map(row => row.id)
  const sameOrder = known.every((one, index) => standing.filter(id => known.some(other => other.id === id))[index] === one.id)
  const orders = freshOrders(known.length)
  return [
    ...rows.filter(row => row.removedAt === null && !known.some(one => one.id === row.id)).map(({ id }) => ({ id, change: { removedAt: now } })),
    ...known.flatMap(({ id, title }, index) => {
      const row = rows.find(one => one.id === id)!
      const change = { ...(row.title !== title && { title }), ...(!sameOrder && { order: orders[index]! }), ...(row.removedAt !== null && { removedAt: null }) }
      return Object.keys(change).length === 0 ? [] : [{ id, change }]
    }),
  ]
}
