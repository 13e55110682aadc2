import type { AgendaItem, ItemText, MeetingContent } from '../document/content.ts'
import type { ItemId } from '../domain/ids.ts'

/** Who reads a version: what they may open, and what is closed by now although it was open then. */
export interface VersionReader {
  readonly mayOpen: boolean
  readonly closedNow: ReadonlySet<ItemId>
}

const NOTHING: ItemText = { title: '', caseStatement: [], recommendation: [], minutes: [], attachments: [] }

/** One item as this reader may see it. */
export const itemFor = <Item extends Omit<AgendaItem, 'number'>>(item: Item, { mayOpen, closedNow }: VersionReader): Omit<Item, 'secret'> & Pick<AgendaItem, 'open' | 'closed' | 'secret'> => {
  if (mayOpen) return item
  const { secret: _secret, ...rest } = item
  if (item.closed) return { ...rest, open: { ...item.open, caseStatement: [], recommendation: [], attachments: [] } }
  // written before the item was closed: none of it was written for the public
  return closedNow.has(item.id) ? { ...rest, closed: true, open: NOTHING } : item
}

/** An older version as this reader may see it: closed items without what is behind their door, and items that were closed since without anything. */
export const contentFor = (content: MeetingContent, reader: VersionReader): MeetingContent => ({ ...content, items: content.items.map(item => itemFor(item, reader)) })
