import { useMemo } from 'react'
import { createSectionUndo } from '../../editor/sectionUndo.ts'
import type { RoomView } from '../../sync/room/roomView.ts'
import type { RoomScope } from '../../sync/scope.ts'

/** What editors need of a room: its document and an undo that lives as long as the document does. */
export const useRoomScope = (view: Pick<RoomView, 'doc' | 'awareness' | 'ready'> | undefined): RoomScope | undefined => {
  const doc = view?.doc
  const awareness = view?.awareness
  const ready = view?.ready ?? false
  const undo = useMemo(() => (doc ? createSectionUndo(doc) : undefined), [doc])
  return useMemo(() => (doc && awareness && undo ? { doc, awareness, undo, ready } : undefined), [doc, awareness, undo, ready])
}
