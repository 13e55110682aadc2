import { createContext, use } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { MeetingDocs } from '../../shared/document/agenda.ts'
import { can, type Right } from '../../shared/domain/can.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Template } from '../../shared/template/template.ts'
import type { createSectionUndo } from '../editor/sectionUndo.ts'

export type SectionUndo = ReturnType<typeof createSectionUndo>

/** One shared document with what editors in it need. */
export interface RoomScope {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly undo: SectionUndo
  /** False until there is something to show. */
  readonly ready: boolean
}

/** What every part of the meeting page stands in. Changes when the phase, the role or a document does. */
export interface MeetingScope {
  readonly id: MeetingId
  readonly me: { readonly id: string; readonly name: string }
  readonly template: Template
  /** Sentences that the forum writes again and again. */
  readonly phrases?: readonly string[]
  readonly role: Role
  readonly phase: Phase
  /** Items that this person is kept out of. */
  readonly recused: ReadonlySet<string>
  readonly open: RoomScope
  /** Absent for those who may not know what closed items say. */
  readonly closed: RoomScope | undefined
  /** An editor has gone away under the hands of who wrote in it. */
  readonly onTornAway: (place: { readonly root: string; readonly closed: boolean }) => void
}

export const MeetingScopeContext = createContext<MeetingScope | undefined>(undefined)

/** The meeting that the component stands in. Throws outside a meeting page, which is a mistake of ours. */
export const useScope = (): MeetingScope => {
  const scope = use(MeetingScopeContext)
  if (!scope) throw new Error('no meeting around this component')
  return scope
}

/** True where the signed-in person may, as the meeting stands now. */
export const useMay = (right: Right): boolean => {
  const { role, phase } = useScope()
  return can(role, phase, right)
}

/** Both documents, as those who change the agenda want them. */
export const docsOf = ({ open, closed }: MeetingScope): MeetingDocs => ({ open: open.doc, closed: closed?.doc })
