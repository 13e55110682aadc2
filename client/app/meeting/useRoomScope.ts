import { useMemo, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createSectionUndo, type SectionUndo } from '../../editor/sectionUndo.ts'
import type { RoomScope } from '../../sync/scope.ts'

/** What editors need of a room: its document, and an undo that lives as long as the document does. */
export const useRoomScope = (doc: Y.Doc | undefined, awareness: Awareness | undefined, ready: boolean): RoomScope | undefined => {
  const [kept, setKept] = useState<{ readonly doc: Y.Doc; readonly undo: SectionUndo }>()
  // a refusal puts another document in the place of this one: what can still be undone goes along
  if (doc && kept?.doc !== doc) setKept({ doc, undo: createSectionUndo(doc, kept?.undo) })
  const undo = kept?.doc === doc ? kept?.undo : undefined
  return useMemo(() => (doc && awareness && undo ? { doc, awareness, undo, ready } : undefined), [doc, awareness, undo, ready])
}
