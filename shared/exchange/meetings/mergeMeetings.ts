import { plainLine } from '../../document/line.ts'
import type { Assembled } from '../assemble.ts'
import type { Fate } from '../account.ts'
import type { TextRow } from '../furniture/furniture.ts'

/** A meeting of a file, with the rows that it was read from, from `from` on. */
export interface ReadMeeting extends Assembled {
  readonly from: number
  readonly rows: readonly TextRow[]
}

const isText = (where: string): boolean => /^(?:items\.|intro|closing)/u.test(where)

/**
 * Several meetings as one text, for whoever has not said which: the first one's head, the items of all, and what the heads of the others say
 * at the end, so that nothing is lost.
 */
export const mergeMeetings = (meetings: readonly [ReadMeeting, ...ReadMeeting[]]): Assembled => {
  const [first, ...others] = meetings
  const fates = new Map<number, Fate>(first.fates)
  let items = [...first.content.items]
  let closing = [...first.content.closing]
  for (const { content, fates: own, from, rows } of others) {
    const head: string[] = []
    for (const [at, fate] of [...own].toSorted((a, b) => a[0] - b[0])) {
      if ('where' in fate && !isText(fate.where)) head.push(rows[at]?.text ?? '')
      fates.set(from + at, 'why' in fate ? fate : { ...fate, where: moved(fate.where, items.length) })
    }
    closing = [...closing, ...head.map(text => plainLine(text)), ...content.intro, ...content.closing]
    items = [...items, ...content.items]
  }
  return { content: { ...first.content, items, closing }, fates }
}

/** Where a row of a later meeting stands among the items of all. */
const moved = (where: string, before: number): string => {
  const item = /^items\.(\d+)(.*)$/u.exec(where)
  return item ? `items.${Number(item[1]) + before}${item[2] ?? ''}` : 'closing'
}
