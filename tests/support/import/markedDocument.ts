import type { Flat, FlatItem } from '../../../shared/exchange/flat.ts'

/**
 * An invented document with what a careful reader would make of it. Each row of the source stands behind a mark that says what it is, so
 * that the expectation is written by hand beside the text and not by the program:
 *
 *     @field value        a value of the head; @alt.field other right ones, apart by ` | `
 *     ---
 *     .  printed, part of the head or of nothing      o  a label or the like, that may be kept or dropped
 *     f  furniture of the page                         s  of another meeting in the same file
 *     #  title of an item, as `<number>` and `{title}` (#! closed, #+ goes on)
 *     c r a m I K  begins a paragraph of case, recommendation, attachments, minutes, introduction, closing
 *     +  goes on with the paragraph; `¬` at the end of a row is a hyphen that wrapping set; `⟦ ⟧` is printed and not part of the text
 *     .= m=  a row of a table, its cells apart by ` ‖ `
 */
export interface MarkedDocument {
  readonly text: string
  readonly expected: Expected
  readonly pieces: readonly Piece[]
  readonly settings: Readonly<Record<string, string>>
}

export interface Expected extends Flat {
  readonly optional: readonly string[]
  readonly alt: Readonly<Record<string, readonly unknown[]>>
  readonly structure?: 'free'
  readonly items: readonly (FlatItem & { readonly mergeOk?: readonly string[] })[]
}

/** A paragraph, title, label or row of a table, with wrapping undone: what Word or a typesetter is given. */
export interface Piece {
  readonly role: 'head' | 'label' | 'title' | 'text'
  readonly text: string
  readonly cells?: readonly string[]
  readonly glyph?: string
  readonly level: number
  /** Whether a blank row stood above. */
  readonly apart: boolean
}

const PARTS = { c: 'caseStatement', r: 'recommendation', a: 'attachments', m: 'minutes' } as const
const ALL_PARTS = Object.values(PARTS)
const GLYPH = /^(\s*)([•\-–o]|\d{1,2}\.|[a-z]\)|\([a-z]\)) (.*)$/u
const WIDE = 24

type Writing = { -readonly [K in keyof FlatItem]: FlatItem[K] extends readonly string[] ? string[] : FlatItem[K] } & { mergeOk?: readonly string[] }

const list = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : value.split(' | '))
const plain = (row: string): string => row.replace(/[⟦⟧]/gu, '')
const printed = (row: string): string => plain(row).replace(/¬$/u, '-')
const printTitle = (row: string): string => row.replace(/[<>{}]/gu, '')
const join = (first: string, second: string): string => (first.endsWith('¬') ? first.slice(0, -1) + second : first === '' ? second : `${first} ${second}`)
const said = (row: string): string => row.replace(/⟦[^⟧]*⟧\s*/gu, '').replace(/^\s*[•\-–o] /u, '').trim()

/** Reads a marked document. */
export const readMarked = (source: string): MarkedDocument => {
  const [top = '', body = ''] = source.split(/^---\n/mu)
  const settings = Object.fromEntries([...top.matchAll(/^@(\S+) ?(.*)$/gmu)].map(found => [found[1] ?? '', found[2] ?? '']))
  const rows: string[] = []
  const pieces: (Omit<Piece, 'text'> & { text: string })[] = []
  const optional: string[] = []
  const items: Writing[] = []
  const outside: { intro: string[]; closing: string[] } = { intro: [], closing: [] }
  /** Items with a label inside, by how many items had begun; in others a reader cannot tell the parts apart. */
  const labelled = new Set<number>()
  let open: string[] | undefined
  let apart = false
  const mergeOk = 'mergeAll' in settings ? ALL_PARTS : settings.mergeOk?.split(' ')
  const add = (piece: Omit<Piece, 'apart'>): void => {
    pieces.push({ ...piece, apart })
    apart = false
  }
  for (const line of body.replace(/\n$/, '').split('\n')) {
    const [, mark = '', rest = ''] = /^([.ofs+IKcram#][!+=]?) ?(.*)$/u.exec(line) ?? []
    if (mark === '') {
      rows.push('')
      apart = true
    } else if (mark.endsWith('=')) {
      const cells = rest.split(' ‖ ')
      rows.push(cells.map((cell, at) => (at < cells.length - 1 ? cell.padEnd(WIDE) + (cell.length >= WIDE ? '   ' : '') : cell)).join(''))
      if (mark === '.=') optional.push(cells.join(' '))
      add({ role: mark === '.=' ? 'head' : 'text', text: '', cells, level: 0 })
      if (mark !== '.=') items.at(-1)?.[PARTS[mark[0] as keyof typeof PARTS]].push(cells.join(' '))
      open = undefined
    } else if (mark === '#+') {
      rows.push(printTitle(rest))
      const title = pieces.at(-1)
      const item = items.at(-1)
      if (title) title.text += ` ${printTitle(rest)}`
      if (item) item.title = `${item.title} ${rest.replace(/[{}]/gu, '')}`
    } else if (mark.startsWith('#')) {
      rows.push(printTitle(rest))
      add({ role: 'title', text: printTitle(rest), level: 0 })
      const number = /<([^>]*)>/u.exec(rest)?.[1] ?? ''
      const title = /\{([^}]*)\}?/u.exec(rest)?.[1] ?? ''
      items.push({ number, title, closed: mark === '#!', caseStatement: [], recommendation: [], attachments: [], minutes: [], ...(mergeOk ? { mergeOk } : {}) })
    } else if (mark === '+') {
      rows.push(printed(rest))
      const last = pieces.at(-1)
      if (last) last.text = join(last.text, plain(rest))
      if (open) open[open.length - 1] = join(open.at(-1) ?? '', said(rest))
    } else {
      rows.push(printed(rest))
      if (rest.includes('⟦')) labelled.add(items.length)
      if (mark === 'f') continue
      const inHead = mark === '.' || mark === 's'
      if (inHead || mark === 'o') {
        open = undefined
        if (mark !== 's') optional.push(rest)
        if (mark === 'o') labelled.add(items.length)
        const last = pieces.at(-1)
        if (inHead && !apart && last?.role === 'head' && /,$|^$/u.test(last.text) && last.cells === undefined) last.text = join(last.text, rest)
        else if (inHead && pieces.length > 0 && / {3,}/u.test(rest)) add({ role: 'head', text: '', cells: rest.split(/ {3,}/u), level: 0 })
        else add({ role: inHead ? 'head' : 'label', text: rest, level: 0 })
      } else {
        const [, indent = '', glyph, text = ''] = GLYPH.exec(plain(rest)) ?? []
        add({ role: 'text', text: glyph ? text : plain(rest), level: Math.min(2, Math.floor(indent.length / 2)), ...(glyph ? { glyph } : {}) })
        open = mark === 'I' ? outside.intro : mark === 'K' ? outside.closing : items.at(-1)?.[PARTS[mark as keyof typeof PARTS]]
        open?.push(said(rest))
      }
    }
  }
  const people = (field: string): string[] => list(settings[field])
  const value = (field: string): string | null => settings[field] ?? null
  const alt = Object.fromEntries(Object.entries(settings).filter(([key]) => key.startsWith('alt.')).map(([key, text]) => [key.slice(4) === 'next' ? 'nextMeeting' : key.slice(4), readAlt(key.slice(4), text)]))
  const expected: Expected = {
    template: settings.template ?? 'referat', title: value('title'), body: value('body'), date: value('date'), start: value('start'), end: value('end'), place: value('place'),
    present: people('present'), apologies: people('apologies'), chair: value('chair'), minuteTaker: value('minuteTaker'), nextMeeting: value('next'),
    items: items.map((item, at) => (labelled.has(at + 1) || item.mergeOk ? item : { ...item, mergeOk: ALL_PARTS })), ...outside, optional, alt, ...('free' in settings ? { structure: 'free' as const } : {}),
  }
  return { text: `${rows.join('\n')}\n`, expected, pieces, settings }
}

const readAlt = (field: string, text: string): unknown[] =>
  field === 'present' || field === 'apologies' ? text.split(' ;; ').map(names => (names === '[]' ? [] : list(names))) : list(text).map(entry => (entry === '-' ? null : entry))
