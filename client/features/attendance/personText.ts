import type { Person } from '../../../shared/document/content.ts'
import { parseClock } from '../../../shared/render/localTime.ts'
import type { RenderWords } from '../../../shared/words/render.ts'

/** What is printed behind a name, without brackets; empty where nothing is said of the person. */
export const personDetails = (person: Person, words: RenderWords): string => {
  const clock = (label: string, text: string): string => {
    const time = parseClock(text)
    return time ? `${label} ${words.clock(time.hours, time.minutes)}` : ''
  }
  return [
    person.role,
    person.organisation,
    person.deputyFor && `${words.deputyFor} ${person.deputyFor}`,
    clock(words.arrival, person.arrival),
    clock(words.departure, person.departure),
  ].filter(part => part !== '').join(', ')
}
