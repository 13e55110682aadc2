import { readableText } from './readableText.ts'
import type { Row, Source } from './row.ts'

const TAB = 8

const columns = (blank: string): number => {
  let at = 0
  for (const char of blank) at = char === '\t' ? (Math.floor(at / TAB) + 1) * TAB : at + 1
  return at
}

/** The lines of a text, whatever ends them; a final line end makes no line of its own. */
export const sourceLines = (text: string): string[] => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\u0085\v]/)
  if (lines.length > 0 && lines.at(-1) === '') lines.pop()
  return lines
}

/** Above this many characters a row is a whole paragraph: nobody wraps that wide. */
const WIDEST_WRAP = 130

const isWrapped = (rows: readonly Row[]): boolean => {
  const lengths = rows.filter(row => row.text !== '').map(row => row.text.length)
  const long = lengths.filter(length => length > WIDEST_WRAP).length
  return long * 20 <= lengths.length
}

/** Plain text as rows. Form feeds begin pages. */
export const textRows = (text: string): Source => {
  let pageStart = false
  const rows = sourceLines(text).map((raw, index): Row => {
    const feeds = raw.lastIndexOf('\f')
    const before = pageStart || raw.slice(0, feeds + 1).replace(/[\s\f]/g, '') === '' && feeds >= 0
    const clean = readableText(raw.replace(/\f/g, ' '))
    // the page begins with the first row that says something
    pageStart = clean === '' ? before : feeds >= 0 && raw.slice(feeds + 1).trim() === '' && raw.slice(0, feeds).trim() !== ''
    const blank = /^[\s\f]*/.exec(raw)?.[0] ?? ''
    return { index, raw, text: clean, indent: columns(blank.replace(/\f/g, '')), pageStart: clean !== '' && before }
  })
  return { rows, wrapped: isWrapped(rows) }
}
