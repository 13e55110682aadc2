import { type AgendaEntry } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { itemSection, parseRoot } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { headingOf } from '../../sync/headingOf.ts'
import type { MeetingScope } from '../../sync/scope.ts'

/** Minutes that a passage can be taken into: those of an item, behind the door where it is closed. */
export interface QuotePlace {
  readonly item: ItemId
  readonly heading: string
}

/** The items whose minutes this person may write, in order. */
export const quotePlaces = (scope: MeetingScope, items: readonly AgendaEntry[]): QuotePlace[] =>
  items.filter(item => !item.removed && !scope.recused.has(item.id) && (!item.closed || scope.closed)).map(item => {
    const id = item.id as ItemId
    return { item: id, heading: headingOf({ open: scope.open.doc, own: scope.open.doc }, itemSection(id, 'title')) }
  })

/** The item that an element belongs to, if it stands in a section of one. */
export const itemAround = (element: EventTarget | null): ItemId | undefined => {
  const name = element instanceof Element ? element.closest('[data-section]')?.getAttribute('data-section') : undefined
  const root = name ? parseRoot(name) : undefined
  return root?.type === 'item' ? (root.item as ItemId) : undefined
}

/** Puts a passage at the end of an item's minutes, as one step that can be undone. */
export const quoteInto = (scope: MeetingScope, items: readonly AgendaEntry[], place: QuotePlace, text: string): void => {
  const room = items.find(item => item.id === place.item)?.closed ? (scope.closed ?? scope.open) : scope.open
  room.doc.transact(() => appendLine(room.doc.getText(itemSection(place.item, 'minutes')), text), room.undo.origin)
}
