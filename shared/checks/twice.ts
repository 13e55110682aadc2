import type { MeetingContent } from '../document/content.ts'
import type { Finding } from './finding.ts'

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** People who stand both among those who were there and among those who sent apologies or stayed away. */
export const findTwice = ({ people }: MeetingContent): Finding[] => {
  const away = new Set(people.filter(person => person.attendance !== 'present').map(person => folded(person.name)))
  const found = people.filter(person => person.attendance === 'present' && folded(person.name) !== '' && away.has(folded(person.name)))
  return found.map(({ name }): Finding => ({ type: 'twice', place: { itemId: null, part: 'people' }, text: name.trim() }))
}
