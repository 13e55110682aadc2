import type { TextRow } from '../furniture/furniture.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { takeClosedMarker } from './closedMarker.ts'
import type { Heading } from './heading.ts'
import { readItemHead } from './itemHead.ts'
import { titleForm } from './titleForm.ts'

/** Dots that lead to a page number, times, stars, page numbers. */
const tidy = (title: string): string =>
  title
    .replace(/[\s.…_·]{3,}\d*$/u, '')
    .replace(/\s+\d{1,3}$/u, '')
    .replace(/[([](?:kl\.?|\d{1,2}[.:]\d{2})[^)\]]*[)\]]/giu, '')
    .replace(/[\s*]+$/u, '')

/** `14/24  24/00311-2  Godkjenning …`: the number of the item and that of its file. */
const NUMBERS = /^(?:(?:\p{Lu}{1,3} )?\d[\d/.-]*\s+)+(?=\p{L})/u
const PAGE_COLUMN = /[\s.…]+(?:side|sida|sidan|seite|page|s\.)$/iu

const sameTitle = (entry: string, title: string): boolean => {
  const [a, b] = [titleForm(tidy(entry)), titleForm(title)]
  if (a === '' || b === '') return false
  // a list of contents may cut a long title short, or be wrapped itself
  return a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 8 && a.startsWith(b))
}

export interface Contents {
  readonly rows: ReadonlySet<number>
  /** Positions of the headings that the list marks as closed. */
  readonly closed: ReadonlySet<number>
}

const NONE: Contents = { rows: new Set(), closed: new Set() }

/** Finds a list of the items ahead of them: a run of rows that say again what the headings say. */
export const findContents = (rows: readonly TextRow[], headings: readonly Heading[], lexicon: Lexicon): Contents => {
  const end = headings[0]?.at ?? 0
  const found = new Set<number>()
  const closed = new Set<number>()
  let first = -1
  let last = -1
  for (let at = 0; at < end; at += 1) {
    const row = rows[at]
    if (!row || row.hint) continue
    const marked = takeClosedMarker(tidy(row.text), lexicon)
    const head = readItemHead(row.text, lexicon)
    const entry = takeClosedMarker(tidy(head ? head.title : row.text.replace(NUMBERS, '')), lexicon)
    const heading = headings.find(candidate => sameTitle(entry.text, candidate.title) && (!head || head.value === 0 || candidate.number === '' || candidate.number === head.number))
      ?? (head ? headings.find(candidate => candidate.number === head.number && sharesWords(entry.text, candidate.title)) : undefined)
    if (!heading) continue
    if (marked.closed || entry.closed || head?.closed) closed.add(heading.at)
    if (first < 0) first = at
    last = at
    found.add(at)
  }
  if (found.size < 2 || found.size < headings.length * 0.5) return NONE
  return { rows: spread(rows, found, first, last, end, lexicon), closed }
}

const sharesWords = (a: string, b: string): boolean => {
  const words = new Set(titleForm(b).split(' '))
  const own = titleForm(a).split(' ')
  return own.filter(word => words.has(word)).length >= own.length * 0.7
}

/** The rows between the entries belong to the list too, as do its heading and short notes to it. */
const spread = (rows: readonly TextRow[], found: ReadonlySet<number>, first: number, last: number, end: number, lexicon: Lexicon): ReadonlySet<number> => {
  const all = new Set<number>()
  const isTitle = (row: TextRow | undefined): boolean => row !== undefined && !row.hint && lexicon.pack.contents.includes(labelForm(row.text.replace(PAGE_COLUMN, '')))
  if (isTitle(rows[first - 1])) all.add(first - 1)
  // the heads of its columns
  else if (isTitle(rows[first - 2]) && (rows[first - 1]?.text.length ?? 99) < 60 && rows[first - 1]?.space === 0) for (const at of [first - 2, first - 1]) all.add(at)
  for (let at = first; at <= last; at += 1) {
    const row = rows[at]
    if (row && !row.hint && (found.has(at) || !readHeadLabel(row, lexicon))) all.add(at)
  }
  for (let at = last + 1; at < end; at += 1) {
    const row = rows[at]
    if (!row || row.hint || row.space > 0 || row.pageStart || row.text.length > 60 || readHeadLabel(row, lexicon)) break
    if (!/^[*(+]|^\p{Ll}/u.test(row.text)) break
    all.add(at)
  }
  return all
}
