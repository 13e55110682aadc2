import * as Y from 'yjs'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Role } from '../../../shared/domain/role.ts'

type Kind = 'agenda' | 'attendance' | 'minutes' | 'never'

/** Every place of the document model, and some that it does not have, with what they count as. Written down here once more, by hand. */
export const PLACES: readonly { name: string; kind: Kind; closedKind: Kind; /** `nth` makes each time another edit. */ write(doc: Y.Doc, nth: number): void }[] = [
  { name: 'header/title', kind: 'agenda', closedKind: 'never', write: (doc, nth) => doc.getMap('header').set('title', `Ny ${nth}`) },
  { name: 'people: a person', kind: 'agenda', closedKind: 'never', write: (doc, nth) => doc.getMap('people').set(`ny-${nth}`, new Y.Map([['name', 'Ny']])) },
  { name: 'people/p/name', kind: 'agenda', closedKind: 'never', write: (doc, nth) => (doc.getMap('people').get('p') as Y.Map<unknown> | undefined)?.set('name', `Ny ${nth}`) },
  { name: 'people/p/attendance', kind: 'attendance', closedKind: 'never', write: doc => (doc.getMap('people').get('p') as Y.Map<unknown> | undefined)?.set('attendance', 'apology') },
  { name: 'agenda: an item', kind: 'agenda', closedKind: 'never', write: (doc, nth) => doc.getMap('agenda').set(`ny-${nth}`, new Y.Map([['order', 'a9']])) },
  { name: 'agenda/bench/removedAt', kind: 'agenda', closedKind: 'never', write: (doc, nth) => (doc.getMap('agenda').get('bench') as Y.Map<unknown> | undefined)?.set('removedAt', nth) },
  { name: 'agenda/bench gone', kind: 'never', closedKind: 'never', write: doc => doc.getMap('agenda').delete('bench') },
  { name: 'document/intro', kind: 'agenda', closedKind: 'never', write: doc => doc.getText('document/intro').insert(0, 'Ny') },
  { name: 'document/closing', kind: 'minutes', closedKind: 'never', write: doc => doc.getText('document/closing').insert(0, 'Ny') },
  { name: 'bench/title', kind: 'agenda', closedKind: 'agenda', write: doc => doc.getText('bench/title').insert(0, 'Ny') },
  { name: 'bench/caseStatement', kind: 'agenda', closedKind: 'agenda', write: doc => doc.getText('bench/caseStatement').insert(0, 'Ny') },
  { name: 'bench/recommendation', kind: 'agenda', closedKind: 'agenda', write: doc => doc.getText('bench/recommendation').insert(0, 'Ny') },
  { name: 'bench/minutes', kind: 'minutes', closedKind: 'minutes', write: doc => doc.getText('bench/minutes').insert(0, 'Ny') },
  { name: 'bench/minutes: a delete', kind: 'minutes', closedKind: 'minutes', write: doc => doc.getText('bench/minutes').delete(0, 1) },
  { name: 'bench/title: a delete', kind: 'agenda', closedKind: 'agenda', write: doc => doc.getText('bench/title').delete(0, 1) },
  { name: 'bench/title: a format', kind: 'agenda', closedKind: 'agenda', write: (doc, nth) => doc.getText('bench/title').format(0, 2, { link: `https://example.org/${nth}` }) },
  { name: 'bench/minutes: a line end', kind: 'minutes', closedKind: 'minutes', write: doc => doc.getText('bench/minutes').insertEmbed(0, new Y.Map([['kind', 'bullet']])) },
  { name: 'an unknown root', kind: 'never', closedKind: 'never', write: doc => doc.getText('prosemirror').insert(0, 'Ny') },
  { name: 'an unknown section', kind: 'never', closedKind: 'never', write: doc => doc.getText('bench/secret').insert(0, 'Ny') },
]

/** Who may write what, as the design has it. */
export const RIGHTS: Readonly<Record<Phase, Readonly<Record<Role, readonly Kind[]>>>> = {
  draft: { secretariat: ['agenda', 'attendance', 'minutes'], chair: ['agenda'], participant: [], observer: [] },
  convened: { secretariat: ['agenda', 'attendance'], chair: ['agenda'], participant: [], observer: [] },
  inSession: { secretariat: ['agenda', 'attendance', 'minutes'], chair: ['agenda', 'attendance', 'minutes'], participant: ['minutes'], observer: [] },
  inReview: { secretariat: ['minutes', 'attendance'], chair: ['minutes'], participant: [], observer: [] },
  approved: { secretariat: [], chair: [], participant: [], observer: [] },
  published: { secretariat: [], chair: [], participant: [], observer: [] },
}

/** Lays out what PLACES writes to. */
export const layPlaces = ({ open, closed }: { open: Y.Doc; closed: Y.Doc }): void => {
  open.getMap('people').set('p', new Y.Map([['name', 'Pernille'], ['attendance', 'present']]))
  open.getMap('agenda').set('bench', new Y.Map([['order', 'a0']]))
  for (const doc of [open, closed]) for (const part of ['title', 'minutes']) doc.getText(`bench/${part}`).insert(0, 'Gammel og endnu længere')
}
