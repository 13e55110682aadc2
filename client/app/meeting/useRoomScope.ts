import { useMemo } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createSectionUndo } from '../../editor/sectionUndo.ts'
import type { RoomScope } from '../../sync/scope.ts'

/** What editors need of a room: its document, and an undo that lives as long as the document does. */
export const useRoomScope = (doc: Y.Doc | undefined, awareness: Awareness | undefined, ready: boolean): RoomScope | undefined => {
  const undo = useMemo(() => (doc ? createSectionUndo(doc) : undefined), [doc])
  return useMemo(() => (doc && awareness && undo ? { doc, awareness, undo, ready } : undefined), [doc, awareness, undo, ready])
}
