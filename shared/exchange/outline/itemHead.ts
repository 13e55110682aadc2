import { monthNumber } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { eitherOf } from '../language/eitherOf.ts'
import type { LanguagePack } from '../language/pack.ts'
import { takeClosedMarker } from './closedMarker.ts'

/** A row that could be the heading of an item: its number taken apart from its title. */
export interface ItemHead {
  /** The word before the number, in lower case, or empty. */
  readonly word: string
  /** As printed, without word and separator: `42`, `53/16`, `Ö 1`. */
  readonly number: string
  readonly value: number
  /** What stands between number and title: `.`, `)`, `:`, `-` or nothing. */
  readonly separator: string
  /** Empty where the title stands on the next row. */
  readonly title: string
  /** The title as printed where it is nothing but the marker of a closed item. */
  readonly marker?: string
  readonly closed: boolean
}

const SEPARATOR = '\\s*([.):]|\\.:|[-–—](?=\\s))?\\s*'
const BARE = new RegExp(`^(\\d{1,3}(?:/\\d{1,4})?)${SEPARATOR}(?=(.*)$)`, 'u')

/** `Ö 5 Radweg`: the letter says whether the item is open. */
const LETTERED = /^(\p{Lu}) ?(\d{1,3})\.?\s+(\p{Lu}.*)$/u
/** `15:00-17:05` */
const CLOCK = /^\d{1,2}[:.]\d{2}(?!\d)/u
/** `P/24/01 Apologies`, `C24-3 Budget`: the letters of a body and the year before the number. */
const COMPOSED = /^(\p{Lu}{1,4}[/.-]?\d{2,4}[/-](\d{1,4}))[.:]?\s+(\p{Lu}.*)$/u
/** `3.0 Business Arising`, with 3.1 and 3.2 within. */
const DECIMAL = /^(\d{1,3})\.0\.?\s+(\p{Lu}.*)$/u
/** A title that begins with a number: `2. behandling af budgettet`, `10 års jubilæum`, `24/7-beredskab`. */
const COUNTED = /^\d{1,4}(?:\.(?=\s\p{Ll})|[-/.,]\d{1,4})?[-\s]?\p{L}/u

/** What may stand before the word, and behind the number, in all the languages: `Ad dagsordenens punkt 3`, `Zu Punkt 3 der Tagesordnung`. */
const LEAD = '(?:(?:ad|til|till|zu|on|re)\\s+)?'
const OF_AGENDA = '(?:\\s+(?:der tagesordnung|på dagsordenen|på saklista|på dagordningen|i dagsordenen|i dagordningen|av dagordningen|(?:on|of) the agenda))?'

/** The letters of a body may stand before its paragraphs: `KFN § 12`. */
const LOW_BEFORE = /^\p{L}*\p{Ll}\p{L}*\s+§/u

/** Word, number, separator and title of a heading with a word; made once a language. */
export const wordedPattern = (pack: LanguagePack): RegExp =>
  new RegExp(`^(?:\\p{L}{2,5}\\s+(?=§))?(${LEAD}(?:${eitherOf(pack.itemWords)}))(?:\\s*(?:${eitherOf(pack.numberWords)}))?\\s*((?:[A-ZÖ]{1,2} ?)?(\\d{1,4})(?:[/-]\\d{2,4})?\\p{Ll}?)(?![\\p{L}\\d])${OF_AGENDA}${SEPARATOR}(.*)$`, 'iu')

/** A number that is more than digits and a sign, and the title as it is printed behind it. */
const composedNumber = (text: string, { numberLetters = [] }: LanguagePack): (Pick<ItemHead, 'number' | 'value' | 'separator'> & { readonly printed: string }) | undefined => {
  const [, letter = '', counted, open] = LETTERED.exec(text) ?? []
  if (open !== undefined && numberLetters.includes(letter.toLowerCase())) return { number: `${letter} ${counted}`, value: Number(counted), separator: ' ', printed: open }
  const [, composed, last, behind] = COMPOSED.exec(text) ?? []
  if (composed !== undefined && behind !== undefined) return { number: composed, value: Number(last), separator: ' ', printed: behind }
  const [, whole, title] = DECIMAL.exec(text) ?? []
  return whole !== undefined && title !== undefined ? { number: `${whole}.0`, value: Number(whole), separator: '.0', printed: title } : undefined
}

/** Reads a row as the heading of a numbered item, or answers undefined. Whether it is one, only the whole document can say. */
export const readItemHead = (text: string, lexicon: Lexicon): ItemHead | undefined => {
  if (text.length > 500) return undefined
  const marked = takeClosedMarker(text, lexicon)
  const worded = lexicon.worded.exec(marked.text)
  if (worded?.[1] && !LOW_BEFORE.test(marked.text) && /^(?:[\p{Lu}§]|(?:ad|pkt)(?!\p{L}))/u.test(marked.text)) {
    const title = closing(worded[5] ?? '', marked.closed, lexicon)
    // `Punkt 3 blev udsat` and `Punkt 4, 5 og 6` are text
    if (!worded[4] && /^[\p{Ll},.]/u.test(title.text)) return undefined
    return { word: worded[1].toLowerCase(), number: (worded[2] ?? '').trim(), value: Number(worded[3]), separator: worded[4] ?? '', title: title.text, closed: title.closed, ...markerOf(title.text, worded[5] ?? '') }
  }
  const composed = composedNumber(marked.text, lexicon.pack)
  if (composed) {
    const { printed, ...number } = composed
    const title = closing(printed, marked.closed, lexicon)
    return { word: '', ...number, title: title.text, closed: title.closed, ...markerOf(title.text, printed) }
  }
  const bare = BARE.exec(marked.text)
  if (!bare?.[1] || CLOCK.test(marked.text)) return undefined
  const rest = marked.text.slice(bare[0].length)
  const separator = bare[2] ?? ''
  if (rest === '' || /^\d/.test(rest) && separator !== ':' && !/^\d{4}\b/.test(rest) && !(bare[0].endsWith(' ') && COUNTED.test(rest))) return undefined
  if (separator === '' && !/^\(?[\p{Lu}"”»]/u.test(rest)) return undefined
  if (separator === '.' && monthNumber(/^\p{L}+/u.exec(rest)?.[0] ?? '', lexicon.pack) > 0) return undefined
  const title = closing(rest, marked.closed, lexicon)
  return { word: '', number: bare[1], value: Number(bare[1].split('/')[0]), separator, title: title.text, closed: title.closed, ...markerOf(title.text, rest) }
}

const markerOf = (title: string, printed: string): { marker?: string } => (title === '' && printed !== '' ? { marker: printed } : {})

const closing = (title: string, closed: boolean, lexicon: Lexicon): { text: string; closed: boolean } => {
  const marked = takeClosedMarker(title, lexicon)
  return { text: marked.text, closed: closed || marked.closed }
}
