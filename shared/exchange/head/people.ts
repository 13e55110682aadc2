import type { Attendance } from '../../document/content.ts'
import type { ImportedPerson } from '../imported.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'

const LIST = /^(?:[•·▪◦*\-–\uE000-\uF8FF]|o|\(?\d{1,2}[.)])\s+/u
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u
const PARTICLE = /^(?:af|von|van|der|den|de|del|la|le|bin|ibn|el|al|zu)$/iu
const MOST_WORDS = 7

/** Splits at commas, semicolons and the last `og`, but not within brackets. */
const split = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '(') depth += 1
    if (char === ')') depth = Math.max(0, depth - 1)
    if ((char === ',' || char === ';') && depth === 0) {
      parts.push(part)
      part = ''
    } else part += char
  }
  return [...parts, part]
    .flatMap(piece => piece.split(/\s+(?:og|samt|och|und|and|&)\s+(?=\p{Lu}[\p{Ll}.]|\d)(?![^(]*\))/u))
    .map(piece => piece.trim().replace(/\.$/, ''))
    .filter(piece => piece !== '')
}

const isOffice = (word: string, lexicon: Lexicon): boolean => lexicon.pack.titleEnds.some(end => word.toLowerCase().endsWith(end))

interface Name {
  readonly name: string
  /** Offices in front of the name. */
  readonly office: string
}

/** A name with the offices in front of it: `sekretariatsleder Poul Bo`; undefined where there is none. */
const readName = (text: string, lexicon: Lexicon): Name | undefined => {
  const words = text.split(' ')
  let from = 0
  while (from < words.length - 1 && (isOffice(words[from] ?? '', lexicon) || /^\p{Ll}/u.test(words[from] ?? ''))) from += 1
  // a courtesy belongs to a name that is one word: `Lord Wexcombe`
  if (from > 0 && from === words.length - 1 && /^\p{Lu}/u.test(words[from - 1] ?? '')) from -= 1
  const name = words.slice(from)
  if (name.length === 0 || name.length > MOST_WORDS || !name.every(word => NAME_WORD.test(word) || PARTICLE.test(word)) || (isOffice(name[0] ?? '', lexicon) && name.length !== 2)) return undefined
  return { name: name.join(' '), office: words.slice(0, from).join(' ') }
}

/** `Forældre: Sanne Kjær`: a group and who is of it, the other way round. */
const group = (text: string, lexicon: Lexicon): string => {
  const found = /^(\p{Lu}[\p{L} /-]{2,40}):\s+(.+)$/u.exec(text)
  return found?.[1] && found[2] && (readName(found[2], lexicon)?.name.includes(' ') ?? false) && !(readName(found[1], lexicon)?.name.includes(' ') ?? false) ? `${found[2]}: ${found[1]}` : text
}

/** `Nils Öberg ersätter Maria Holm`: who is there, and what is said of whose place is taken. */
const insteadOf = (text: string, lexicon: Lexicon): readonly [string, string] => {
  const at = lexicon.pack.deputyFor.map(words => text.indexOf(` ${words} `)).filter(found => found > 0).toSorted((a, b) => a - b)[0]
  return at === undefined ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** True for a row that reads like a list of names. */
export const looksLikePeople = (text: string, lexicon: Lexicon): boolean => {
  const parts = split(text.replace(LIST, '').replace(/\([^)]*\)?/gu, ' '))
  const names = parts.filter(part => (readName(insteadOf(part.replace(/\s[-–]\s.*$/u, '').replace(/\s+/g, ' ').trim(), lexicon)[0], lexicon)?.name.split(' ').length ?? 0) > 1)
  return names.length > 0 && names.length >= parts.length / 2 && !/[.!?:]$/u.test(text.replace(/\b\p{Lu}\.$|, \p{Ll}{2,6}\.$/u, ''))
}

/** True for a row that is one person and nothing else: of a list with one to a row. */
export const isOnePerson = (text: string, lexicon: Lexicon): boolean =>
  !text.includes(',') && (readName(text.replace(/\([^)]*\)|\s[-–]\s.*$/gu, ' ').replace(/\s+/g, ' ').trim(), lexicon)?.name.split(' ').length ?? 0) > 1

export interface ReadPeople {
  readonly people: readonly ImportedPerson[]
  /** What could not be read as a name. */
  readonly rest: readonly string[]
}

/** Reads the people of one label, value by value (a value is a row or a table cell). */
export const readPeople = (values: readonly string[], attendance: Attendance, lexicon: Lexicon): ReadPeople => {
  const people: { name: string; organisation: string; role: string; attendance: Attendance }[] = []
  const rest: string[] = []
  const all = entries(values).map(entry => split(entry)).filter(parts => parts.length > 0)
  // `Mette, Jonas og Ali`: all are on first-name terms
  const areFirstNames = all.flat().length > 1 && all.flat().every(part => /^\p{Lu}[\p{L}-]+$/u.test(part) && !isOffice(part, lexicon))
  // `Hanne Holm, Region Vest`, row by row: one to a row, with where they are from
  const named = (part = ''): boolean => readName(part, lexicon)?.name.includes(' ') ?? false
  const withMore = all.filter(parts => parts.length === 2)
  // the chair may stand among them with a role in brackets only; then it takes something behind a comma that is nobody's name
  const areOneToARow = all.length > 1 && all.every(parts => parts.length <= 2 && named(parts[0]?.replace(/\([^)]*\)?/gu, ' ').trim()))
    && (withMore.length === all.length || (withMore.length > 1 && withMore.some(parts => !named(parts[1]))))
  for (const parts of all) {
    let last: (typeof people)[number] | undefined
    for (const part of parts) {
      if (lexicon.pack.nobody.includes(labelForm(part)) || lexicon.pack.nobody.includes(part.toLowerCase())) continue
      // `3 members of the public` are nobody by name
      if (/^\d+ \p{Ll}/u.test(part)) {
        rest.push(part)
        continue
      }
      const brackets = [...part.matchAll(/\(([^)]*)\)?/gu)].map(found => found[1] ?? '')
      const plain = part.replace(/\([^)]*\)?/gu, ' ').replace(/\s+/g, ' ').trim()
      const [front, ...behind] = group(plain, lexicon).split(/\s[-–]\s|:\s/u)
      const [first = '', standsFor = ''] = insteadOf((front ?? '').trim(), lexicon)
      const name = readName(first, lexicon)
      const saysMore = name !== undefined && last !== undefined && !areFirstNames && (areOneToARow || lexicon.pack.deputyFor.some(words => plain.toLowerCase().startsWith(`${words} `)) || name.name.split(' ').length === 1 || isOffice(plain, lexicon))
      if (name && !saysMore) {
        last = { name: name.name, organisation: '', role: name.office, attendance }
        people.push(last)
        for (const note of [...brackets.flatMap(bracket => bracket.split(',')), standsFor, ...behind]) addNote(last, note.trim())
      } else if (last) for (const note of [plain, ...brackets]) addNote(last, note.trim())
      else if (plain !== '' || brackets.length > 0) rest.push(part)
    }
  }
  return { people, rest }
}

/** Rows of a list are entries of their own; other rows run on. */
const entries = (values: readonly string[]): string[] => {
  const found: string[] = []
  for (const value of values) {
    const isList = LIST.test(value)
    const text = value.replace(LIST, '')
    const last = found.at(-1)
    const open = last !== undefined && !isList && last !== '' && (/[,;(-]$|\b(?:og|samt|och|und|and)$/u.test(last) || (last.match(/\(/g)?.length ?? 0) > (last.match(/\)/g)?.length ?? 0) || /^[\p{Ll}(]/u.test(text))
    if (open) found[found.length - 1] = last.endsWith('-') ? `${last}${text}` : `${last} ${text}`
    else found.push(text)
  }
  return found
}

const PARTY = /^\p{Lu}{1,2}$/u

/** A party's letter is an organisation; what else is said of a person is a role. */
const addNote = (person: { organisation: string; role: string }, note: string): void => {
  if (note === '') return
  if (PARTY.test(note) && person.organisation === '') person.organisation = note
  else person.role = person.role === '' ? note : `${person.role}, ${note}`
}
