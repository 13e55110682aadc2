import type { Presence } from '../../../../shared/exchange/teams/proposeAttendance.ts'
import type { teamsWords } from '../../../../shared/words/teams.ts'

/** Numbers in a row as one: `1–3, 5`. */
const ranges = (numbers: readonly string[], all: readonly string[]): string => {
  const parts: string[][] = []
  for (const number of numbers) {
    const last = parts.at(-1)
    if (last && all.indexOf(number) === all.indexOf(last.at(-1)!) + 1) last.push(number)
    else parts.push([number])
  }
  return parts.map(part => (part.length > 2 ? `${part[0]}–${part.at(-1)}` : part.join(', '))).join(', ')
}

/**
 * For which items somebody was there, as a sentence; empty where no item has a time.
 * @param numbers - of each item, by id; those without one are left out
 */
export const itemsText = (items: Presence['items'], numbers: ReadonlyMap<string, string>, words: (typeof teamsWords)['da']): string => {
  const known = items.filter(item => (numbers.get(item.id) ?? '') !== '')
  if (known.length === 0) return ''
  const all = known.map(item => numbers.get(item.id)!)
  const some = (there: 'there' | 'partly') => known.filter(item => item.there === there).map(item => numbers.get(item.id)!)
  const [whole, partly] = [some('there'), some('partly')]
  if (whole.length === known.length) return words.allItems
  if (whole.length + partly.length === 0) return words.noItems
  const said = (list: readonly string[]) => words.points(ranges(list, all), list.length > 1)
  const parts = [...(whole.length > 0 ? [words.thereFor(said(whole))] : []), ...(partly.length > 0 ? [words.partlyFor(said(partly))] : [])]
  const text = parts.join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
