import type { Row } from '../rows/row.ts'

const PAGE_WORDS = 'side|sida|s\\.|seite|page|p\\.|sidan'
const OF = 'af|av|von|of|\\/'
const dashes = '[-–—|\\s]*'
const NAMED_PAGE = new RegExp(`^${dashes}(?:${PAGE_WORDS})\\s*\\d{1,4}(?:\\s*(?:${OF})\\s*\\d{1,4})?${dashes}$`, 'iu')
const PAGE_OF = new RegExp(`^${dashes}\\d{1,4}\\s*(?:${OF})\\s*\\d{1,4}${dashes}$`, 'iu')
/** `3 (5)` */
const PAGE_IN = new RegExp(`^${dashes}(?:(?:${PAGE_WORDS})\\s*)?\\d{1,4}\\s*\\(\\d{1,4}\\)${dashes}$`, 'iu')
const BARE_NUMBER = /^[-–—|\s]*(\d{1,4})[-–—|\s]*$/u

/** True for `Side 2 af 17`, `Page 3`, `- 4 / 9 -`: a page number that names itself. */
export const isNamedPage = (text: string): boolean => NAMED_PAGE.test(text) || PAGE_OF.test(text) || PAGE_IN.test(text)

const CELLS = /\s{3,}|\t/u
/** What stands in a row beside a page number that names itself (`Byrådet 3.5.2021        Side 2 af 4`); undefined where there is none. */
export const besideNamedPage = (raw: string): string | undefined => {
  const cells = raw.trim().split(CELLS)
  if (cells.length < 2 || cells.length > 4) return undefined
  const others = cells.filter(cell => !isNamedPage(cell.trim()))
  return others.length === cells.length - 1 ? others.join(' ').replace(/\s+/gu, ' ') : undefined
}

const EDGE_PAGE = new RegExp(`^(?<after>.{2,120}?)\\s*[-–—·•|,(\\t]\\s*(?:${PAGE_WORDS})\\s*\\d{1,4}(?:\\s*(?:${OF})\\s*\\d{1,4}|\\s*\\(\\d{1,4}\\))?[)\\s]*$|^(?:${PAGE_WORDS})\\s*\\d{1,4}(?:\\s*(?:${OF})\\s*\\d{1,4})?\\s*[-–—·•|]\\s*(?<before>.{2,120})$`, 'iu')

/** What stands with a page number that names itself in one row, a sign between them (`Referat 3/2022 – side 1`); undefined where there is none. */
export const withNamedPage = (text: string): string | undefined => {
  const { after, before } = EDGE_PAGE.exec(text)?.groups ?? {}
  return after ?? before
}

const ENDS_IN_PAGE = new RegExp(`^(?<before>.{2,120}?)\\s*[–—·•|]\\s*(?:${PAGE_WORDS})\\s*(?<number>\\d{1,4})(?:\\s*(?:${OF})\\s*\\d{1,4}|\\s*\\(\\d{1,4}\\))?\\s*$`, 'iu')

/** A number at either end of a row, behind or before a wide blank. */
const NUMBER_BEHIND = /^(?<text>.{2,120}?)(?:\s{3,}|\t\s*)(?<number>\d{1,4})$/u
const NUMBER_BEFORE = /^(?<number>\d{1,4})(?:\s{3,}|\t\s*)(?<text>.{2,120}?)$/u

/** What stands in a row beside a number that may be the page's, and that number. */
const besideNumber = (row: Row): { text: string; number: number; named: boolean } | undefined => {
  const { before, number } = ENDS_IN_PAGE.exec(row.text)?.groups ?? {}
  if (before !== undefined) return { text: before, number: Number(number), named: true }
  const raw = row.raw.trim()
  const found = NUMBER_BEHIND.exec(raw)?.groups ?? NUMBER_BEFORE.exec(raw)?.groups
  const text = found?.['text']?.replace(/\s+/gu, ' ') ?? ''
  return /\p{L}{2}/u.test(text) ? { text, number: Number(found?.['number']), named: false } : undefined
}

interface Numbered {
  readonly index: number
  readonly number: number
  /** Its position among the rows with text. */
  readonly at: number
  readonly named: boolean
}

/** Whether space or a page break lies between two rows. */
const isParted = (above: Row | undefined, below: Row | undefined): boolean =>
  above === undefined || below === undefined || above.text === '' || below.text === '' || (below.gap ?? 0) > 0 || below.pageStart

/** Whether numbers count pages. */
const rises = (found: readonly Numbered[]): boolean =>
  found.length > 1 && found.every(({ number, at, named }, place) => {
    const above = found[place - 1]
    return above === undefined ? named || number <= 3 : number > above.number && (named || (number <= above.number + 2 && at - above.at > SHORTEST_PAGE))
  })

/**
 * Rows that say the same but for a page number which counts upwards from one to the next: behind a sign (`Havneudvalget | 3-5-2021 | Side 2`), or
 * bare, beside a wide blank, where a page of rows lies between (`Havneudvalget 3. maj 2021        2`).
 */
export const risingPages = (rows: readonly Row[]): ReadonlySet<number> => {
  const same = new Map<string, Numbered[]>()
  rows.filter(row => row.text !== '').forEach((row, at) => {
    const found = besideNumber(row)
    if (found && (found.named || (isParted(rows[row.index - 1], row) && isParted(row, rows[row.index + 1])))) same.set(found.text, [...(same.get(found.text) ?? []), { index: row.index, number: found.number, at, named: found.named }])
  })
  return new Set([...same.values()].filter(rises).flat().map(({ index }) => index))
}

/** `- 3 -`: nobody writes a number so but at the foot of a page. */
const BETWEEN_DASHES = /^[-–—]\s?\d{1,4}\s?[-–—]$/u
/** Fewer rows than this stand on no page, where its number might be another. */
const SHORTEST_PAGE = 5

/** The number of a row that is nothing but a number, or undefined. */
export const bareNumber = (text: string): number | undefined => {
  const found = BARE_NUMBER.exec(text)
  return found ? Number(found[1]) : undefined
}

/** Blank rows just above each row, by row index. */
export const blanksAbove = (rows: readonly Row[]): readonly number[] => {
  let blanks = 0
  return rows.map(row => {
    const above = blanks
    blanks = row.text === '' ? blanks + 1 : 0
    return above
  })
}

/** The commonest number of blank rows between two rows with text: 1 in a text with double spacing. */
export const usualBlanks = (rows: readonly Row[]): number => {
  const above = blanksAbove(rows)
  const counts = new Map<number, number>()
  rows.forEach((row, at) => {
    if (row.text !== '' && at > 0) counts.set(above[at] ?? 0, (counts.get(above[at] ?? 0) ?? 0) + 1)
  })
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const tight = counts.get(0) ?? 0
  const [usual = 0, often = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  // double spacing leaves hardly any row without a blank one above; none at all where text is short and gaps between its parts are many
  return usual <= 3 && often > total * (tight === 0 ? 0.35 : 0.5) && tight < total * 0.25 ? usual : 0
}

/** Blank rows that are so many that only a new page explains them. */
export const pageGap = (usual: number): number => (usual === 0 ? 6 : 6 * usual + 1)

/** Bare numbers that stand alone and count upwards through the text are page numbers. */
export const barePages = (rows: readonly Row[], usual: number): ReadonlySet<number> => {
  const above = blanksAbove(rows)
  const filled = rows.filter(row => row.text !== '')
  const apart = (one: Row): boolean => one.pageStart || (one.gap ?? 0) > 0 || (above[one.index] ?? 0) > usual
  const found = new Set<number>()
  let last: { value: number; at: number } | undefined
  filled.forEach((row, at) => {
    const value = bareNumber(row.text)
    if (value === undefined) return
    const next = filled[at + 1]
    const alone = (at === 0 || apart(row)) && (!next || apart(next))
    const first = last === undefined && value <= 2 && alone
    const follows = last !== undefined && value > last.value && value <= last.value + 3 && at - last.at >= (BETWEEN_DASHES.test(row.text) ? 2 : SHORTEST_PAGE) && alone
    if (!first && !follows) return
    found.add(row.index)
    last = { value, at }
  })
  // one number on its own at neither end of a page may as well be text
  if (found.size === 1) {
    const [only] = found
    const row = rows[only ?? 0]
    if (row && filled[0] !== row && filled.at(-1) !== row && !row.pageStart) return new Set()
  }
  return found
}
