import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readHeadLabel, type HeadLabel } from './headLabel.ts'
import { isOnePerson, looksLikePeople } from './people.ts'
import { readWhen } from './when.ts'

/** So many rows below each other, each with another label, are a table that has lost its columns. */
const FEWEST = 3
const LONGEST_LABEL = 3
const LONGEST = 120

/** `Sted Rådhuset, lokale 3`: a label with its value and nothing but a space between, where the value is what the label announces. */
const spacedLabel = ({ text, style, hint }: TextRow, lexicon: Lexicon): HeadLabel | undefined => {
  if (hint || style?.cells || text.length > LONGEST || text.includes(':') || endsSentence(text) || !/^\p{Lu}/u.test(text)) return undefined
  const words = text.split(' ')
  for (let count = Math.min(LONGEST_LABEL, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ')
    const field = lexicon.head.get(label.toLowerCase())
    const value = words.slice(count).join(' ')
    if (field && fits({ field, label, value }, lexicon)) return { field, label, value }
  }
  return undefined
}

const fits = ({ field, value }: HeadLabel, lexicon: Lexicon): boolean => {
  switch (field) {
    case 'when': case 'end': case 'nextMeeting': return readWhen(value, lexicon).date !== '' || readWhen(value, lexicon).start !== ''
    case 'present': case 'officials': case 'apologies': case 'absent': return looksLikePeople(value, lexicon) || lexicon.pack.nobody.includes(value.toLowerCase())
    case 'chair': case 'minuteTaker': return isOnePerson(value, lexicon)
    case 'place': case 'body': case 'organiser': case 'title': return /^\p{Lu}/u.test(value)
    case 'other': return /^[\p{Lu}\d]/u.test(value)
  }
}

/** The labels of a table of the head that has lost its columns, by position: rows below each other that each begin with another label. Empty where there is no such table. */
export const spacedLabels = (rows: readonly TextRow[], end: number, lexicon: Lexicon): ReadonlyMap<number, HeadLabel> => {
  const found = new Map<number, HeadLabel>()
  let run: (readonly [number, HeadLabel])[] = []
  const close = (): void => {
    if (run.length >= FEWEST && new Set(run.map(([, { label }]) => label)).size === run.length) for (const [at, label] of run) found.set(at, label)
    run = []
  }
  for (let at = 0; at < end; at += 1) {
    const row = rows[at]
    const label = row && !readHeadLabel(row, lexicon) ? spacedLabel(row, lexicon) : undefined
    if (label) run.push([at, label])
    else close()
  }
  close()
  return found
}
