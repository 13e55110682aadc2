import type { ImportedPerson } from '../imported.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readPeople } from './people.ts'

/** No sentence about people is further down than this, in characters, nor longer. */
const WITHIN = 5000
const SENTENCE = /^(?:\p{Lu}[\p{L}]{0,4}\.(?= \p{Lu})|[^.])*/u
const LONGEST = 300

/** People named in a sentence: `Alle var mødt undtagen …`, `Der var afbud fra …`. The names follow one of the turns, up to the end of the sentence. */
export const peopleInProse = (text: string, turns: readonly RegExp[], attendance: 'apology' | 'absent', lexicon: Lexicon): readonly ImportedPerson[] => {
  for (const turn of turns) {
    const found = turn.exec(text.slice(0, WITHIN))
    if (!found) continue
    const names = SENTENCE.exec(text.slice(found.index + found[0].length))?.[0].slice(0, LONGEST) ?? ''
    const { people, rest } = readPeople([names], attendance, lexicon)
    // one who is named by more than a name is not named here
    if (people.length > 0 && rest.length === 0) return people
  }
  return []
}
