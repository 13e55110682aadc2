import type * as Y from 'yjs'
import { readAgenda } from '../../shared/document/agenda.ts'
import { documentSection, type ItemSection, ITEM_SECTIONS, itemSection, type SectionName } from '../../shared/document/section.ts'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { AuthorList } from '../../shared/protocol/versions.ts'
import { authorsOf } from '../../shared/versions/authors.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** What the public may read of a closed item. */
const PUBLIC_PARTS: readonly ItemSection[] = ['title', 'minutes']

interface Place {
  readonly where: string
  readonly text: Y.Text
}

const ofItem = (doc: Y.Doc, section: SectionName, where: string = section): Place => ({ where, text: doc.getText(section) })

/** The sections that are shown, in printed order; `where` as in a comparison. */
const sectionsOf = ({ open, closed }: { open: Y.Doc; closed: Y.Doc }, opensClosed: boolean): Place[] => {
  const whole = (part: 'intro' | 'closing'): Place => ({ where: documentSection(part), text: open.getText(documentSection(part)) })
  const items = readAgenda(open).filter(entry => !entry.removed).flatMap(({ id, closed: isClosed }) => [
    ...(isClosed ? PUBLIC_PARTS : ITEM_SECTIONS).map(part => ofItem(open, itemSection(id, part))),
    ...(isClosed && opensClosed ? ITEM_SECTIONS.map(part => ofItem(closed, itemSection(id, part), `${id}/closed/${part}`)) : []),
  ])
  return [whole('intro'), ...items, whole('closing')]
}

/**
 * Who wrote which words of the minutes as they stand: from the ids under which each character was written, which the server has bound to users.
 * Closed parts only for those who may open them.
 */
export const listAuthors = async ({ storage, rooms }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<AuthorList> => {
  const { opensClosed } = await takeSeat(storage, actor, input.meetingId)
  const sections = await rooms.exclusive(input.meetingId, async view => {
    const writers = await storage.log.writers(input.meetingId)
    return sectionsOf(view, opensClosed).map(({ where, text }) => ({ where, lines: authorsOf(text, client => writers.get(client)) })).filter(({ lines }) => lines.length > 0)
  })
  const ids = [...new Set(sections.flatMap(({ lines }) => lines.flat()).flatMap(({ by }) => by ?? []))] as UserId[]
  const nameOf = await namesOf(storage, ids)
  return {
    people: ids.map(id => ({ id, name: nameOf(id) })),
    sections: sections.map(({ where, lines }) => ({ where, lines: lines.map(line => line.map(({ by, text }) => ({ by: by === undefined ? null : ids.indexOf(by), text }))) })),
  }
}
