import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import { readPartStart } from '../language/partLabel.ts'
import { isSetOtherwise } from './setByHand.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import { looksLikePeople } from '../head/people.ts'
import { isOpenMarker, takeClosedMarker } from './closedMarker.ts'
import type { ItemHead } from './itemHead.ts'
import { readItemHead } from './itemHead.ts'

/** A row that may be an item's heading, with how much speaks for it. */
export interface Candidate {
  /** Position among the rows of the text. */
  readonly at: number
  readonly head: ItemHead
  /** Candidates of one scheme belong together: all with a word, or all with the same sign behind a bare number. */
  readonly scheme: string
  /** Above 0 for, below against. */
  readonly score: number
  /** Where the head of a meeting stands above it: from there on the numbers may begin anew. Undefined where there is none. */
  readonly headAbove: number | undefined
}

const WORD = 3
const HEADING_STYLE = 2.5
const OWN_SPACE = 1.5
const FOLLOWED_BY_PART = 2.5
const FOLLOWED_BY_TEXT = 0.5
const IN_RUN = -1
const IN_LIST = -4
const NOT_A_TITLE = -3
const SENTENCE = -1.5
const LONG = -1.5
/** A person has said so. */
const SET = 20

const HEAD_FIELDS: ReadonlySet<HeadField> = new Set<HeadField>(['when', 'place', 'present', 'apologies', 'body'])

/** A list item takes no more rows than this. */
const LONGEST_ENTRY = 8

/** Whether two numbers belong to one list: nothing parts them, and no label stands between. */
const isOneList = (rows: readonly TextRow[], from: number, to: number, lexicon: Lexicon): boolean =>
  to - from <= LONGEST_ENTRY && rows.slice(from + 1, to + 1).every(row => row.space === 0 && !readPartStart(row.text, lexicon)?.alone)

const schemeOf = (head: ItemHead): string => {
  if (head.word !== '') return 'word'
  return head.number.includes('/') ? 'year' : `bare${head.separator}`
}

/** Ends of a row after which a list follows. */
const OPENS_LIST = /(?::|,? (?:at|att|dass|that|å|til)|;)$/iu

/** Whether numbers behind a row are those of a list: it is a label, or announces something that is not the agenda. */
const opensList = (row: TextRow, title: string, lexicon: Lexicon): boolean => {
  if (lexicon.pack.contents.includes(labelForm(row.text))) return false
  if (readHeadLabel(row, lexicon)?.value === '') return looksLikePeople(title, lexicon)
  return readPartStart(row.text, lexicon)?.rest === '' || OPENS_LIST.test(row.text)
}

/** How far up, and how many labels make a head. */
const HEAD = { rows: 15, labels: 2 } as const

/** The positions of head labels, in order. */
const headLabels = (rows: readonly TextRow[], lexicon: Lexicon): number[] =>
  rows.flatMap((row, at) => (HEAD_FIELDS.has(readHeadLabel(row, lexicon)?.field ?? 'other') ? [at] : []))

const titleScore = (title: string, row: TextRow): number => {
  let score = 0
  if (title !== '' && !/^[\p{Lu}\d"”»“(§]/u.test(title)) score += NOT_A_TITLE
  if (/[,;]$/u.test(title)) score += NOT_A_TITLE
  else if (title.endsWith('.')) score += title.split(' ').length > 6 ? SENTENCE * 1.5 : SENTENCE / 2
  else if (title.endsWith(':')) score += SENTENCE / 2
  if (title.length > 170) score += LONG
  if (row.style?.heading) score += HEADING_STYLE
  else if (row.style?.bold) score += HEADING_STYLE / 2
  if (/\p{Lu}{4}/u.test(title) && title === title.toUpperCase()) score += 1
  return score
}

/** Every row that could be a numbered heading, scored by what it looks like and what stands around it. */
export const findCandidates = (rows: readonly TextRow[], lexicon: Lexicon): Candidate[] => {
  const heads = rows.map(row => (isSetOtherwise(row) || (row.style?.list && !row.style.heading && row.style.list.level > 0) ? undefined : readItemHead(row.text, lexicon)))
  const labels = headLabels(rows, lexicon)
  // without a blank row anywhere, what parts an item from the one above is the end of its last sentence
  const flat = isFlat(rows)
  let label = 0
  /** Where a list was last seen: its scheme, number, and the row it reached. */
  let list: { scheme: string; value: number; at: number } | undefined
  return rows.flatMap((row, at): Candidate[] => {
    const head = heads[at]
    if (!head) return []
    while ((labels[label] ?? Infinity) < at) label += 1
    const above = labels[label - HEAD.labels]
    const scheme = schemeOf(head)
    const before = rows[at - 1]
    const after = rows[at + 1]
    let score = titleScore(head.title, row) + (row.hint ? SET : 0)
    if (head.word !== '') score += WORD
    if (head.separator === '' && head.word === '') score -= 1
    if (row.space > 0) score += OWN_SPACE + (row.space > 1 ? 0.5 : 0)
    else if (row.pageStart) score += OWN_SPACE / 3
    else if (flat && before && (endsSentence(before.text) || readHeadLabel(before, lexicon))) score += OWN_SPACE / 2

    const inList = before !== undefined && head.word === '' && opensList(before, head.title, lexicon)
    const goesOn = list !== undefined && list.scheme === scheme && head.value === list.value + 1 && isOneList(rows, list.at, at, lexicon)
    if (inList || goesOn) {
      score += IN_LIST
      list = { scheme, value: head.value, at }
    } else if (list?.scheme === scheme) list = undefined

    if (after) {
      const next = heads[at + 1]
      const same = next && schemeOf(next) === scheme && next.value === head.value + 1
      if (same && after.space === 0) score += IN_RUN
      else if (readPartStart(after.text, lexicon) || isOpenMarker(after.text, lexicon) || takeClosedMarker(after.text, lexicon).text === '') score += FOLLOWED_BY_PART
      else if (!same) score += FOLLOWED_BY_TEXT
    }
    return [{ at, head, scheme, score, headAbove: above !== undefined && head.value === 1 && above >= at - HEAD.rows ? above : undefined }]
  })
}
