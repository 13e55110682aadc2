import { cleanText } from '../../shared/document/cleanText.ts'
import { parseRoot } from '../../shared/document/section.ts'
import { type MeetingId, newId, type RemarkId } from '../../shared/domain/ids.ts'
import { mustOpen, seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

export interface NewRemarkInput {
  readonly meetingId: MeetingId
  /** A section's name, or empty for the minutes as a whole. */
  readonly section: string
  /** Of the closed room. */
  readonly closed: boolean
  readonly text: string
  /** What is sent is text that the room refused: whoever may read may hand it in, so that nothing typed is lost. */
  readonly refused?: boolean | undefined
}

const isSection = (name: string): boolean => {
  const root = parseRoot(name)
  return root !== undefined && root.type !== 'map'
}

/**
 * Adds a remark. Asks for the right `remark` in the present phase; refused text asks only for the right to read.
 * Throws `unknownSection`, and `closedItem` for a closed section one may not open.
 */
export const addRemark = async (deps: CommandDeps, actor: Actor, input: NewRemarkInput): Promise<{ id: RemarkId }> => {
  const { meetingId, section, closed } = input
  const id = newId<RemarkId>(deps.random)
  await deps.storage.transaction(async tables => {
    const { role } = await seatWithRight(tables, actor, meetingId, input.refused ? 'read' : 'remark')
    mustOpen(role, closed)
    if (section !== '' && !isSection(section)) throw new CommandError('unknownSection', 'section')
    const text = cleanText(input.text).trim()
    if (text === '') throw new CommandError('invalid', 'text')
    const at = deps.now()
    await tables.remarks.add({ id, meetingId, section, closed, text, at, by: actor.id, resolvedAt: null, resolvedBy: null })
    await note(tables, actor, meetingId, at, 'remarkAdded', { remarkId: id, ...(input.refused ? { refused: true } : {}) })
  })
  await deps.rooms.changed(meetingId, 'remarks')
  return { id }
}
