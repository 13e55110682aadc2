import type { UsualPerson } from '../../../shared/template/bodyTemplate.ts'

/** People as one writes them down: one a line, `name; organisation; role`. */
export const peopleText = (people: readonly UsualPerson[]): string =>
  people.map(({ name, organisation, role }) => [name, organisation, role].join('; ').replace(/(?:; )+$/u, '')).join('\n')

/** The people in such a text; lines without a name say nothing. */
export const readPeopleText = (text: string): UsualPerson[] =>
  text.split('\n').map(line => line.split(';').map(part => part.trim())).filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', organisation = '', ...role]) => ({ name, organisation, role: role.join('; ') }))
