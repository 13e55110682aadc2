import type { Announcements } from '@dnd-kit/core'
import type { ItemId } from '../../../shared/domain/ids.ts'
import type { outlineWords } from '../../../shared/words/outline.ts'

/** What is read aloud while an item is being moved. */
export const spoken = (words: (typeof outlineWords)['da'], ids: readonly ItemId[], titleOf: (id: ItemId) => string): Announcements => {
  const name = (id: string | number): string => titleOf(id as ItemId)
  const place = (id: string | number): number => ids.indexOf(id as ItemId) + 1
  return {
    onDragStart: ({ active }) => words.start(name(active.id)),
    onDragOver: ({ active, over }) => (over ? words.over(name(active.id), place(over.id), ids.length) : undefined),
    onDragEnd: ({ active, over }) => (over ? words.drop(name(active.id), place(over.id), ids.length) : words.cancel(name(active.id))),
    onDragCancel: ({ active }) => words.cancel(name(active.id)),
  }
}
