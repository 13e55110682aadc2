import { addItem, type AgendaEntry, type MeetingDocs, moveItem, removeItem, restoreItem } from '../../shared/document/agenda.ts'
import type { ItemKind } from '../../shared/document/content.ts'
import { ITEM_SECTIONS, rightToWrite } from '../../shared/document/section.ts'
import { can } from '../../shared/domain/can.ts'
import type { ItemId } from '../../shared/domain/ids.ts'
import { freshId } from './freshId.ts'
import { docsOf, type MeetingScope } from './scope.ts'

/** What can be done to the agenda, on the documents of one meeting. */
export interface ItemActions {
  /** Answers the new item's id. `before`: stands before that one; null: last. */
  add(item: { kind: ItemKind; closed: boolean; before: ItemId | null }): ItemId
  /** One place up or down among those that stand; answers the new place from 1, or undefined where there is no further to go. */
  shift(id: ItemId, by: -1 | 1): number | undefined
  moveBefore(id: ItemId, before: ItemId | null): void
  remove(id: ItemId): void
  restore(id: ItemId): void
}

/** Makes the actions; `standing` gives the items that are not removed, in order, as they are now. */
export const itemActions = (scope: MeetingScope, standing: () => readonly AgendaEntry[]): ItemActions => {
  const docs: MeetingDocs = docsOf(scope)
  return {
    add: ({ kind, closed, before }) => {
      const id = freshId<ItemId>()
      // one may only seed what one may write; the others' sections are seeded when the phase opens them
      const sections = ITEM_SECTIONS.filter(part => can(scope.role, scope.phase, rightToWrite(part)))
      addItem(docs, { id, kind, closed, before, sections })
      return id
    },
    shift: (id, by) => {
      const items = standing()
      const at = items.findIndex(item => item.id === id)
      const to = at + by
      if (at < 0 || to < 0 || to >= items.length) return undefined
      moveItem(docs.open, id, by < 0 ? items[to]!.id : (items[to + 1]?.id ?? null))
      return to + 1
    },
    moveBefore: (id, before) => moveItem(docs.open, id, before),
    remove: id => removeItem(docs.open, id, Date.now()),
    restore: id => restoreItem(docs.open, id),
  }
}
