import type { Indent } from '../../document/line.ts'
import { announces } from './sentence.ts'
import type { RowMark } from './rowMarks.ts'

interface Placed {
  readonly mark: RowMark
  readonly indent: number
  readonly space: number
  readonly text: string
}

/** Signs in the order in which word processors nest them. */
const RANK = ['•', '●', '·', '\uF0B7', ' ', 'o', '○', '◦', '-', '▪', '■', '\uF0A7']
const rank = (glyph: string): number => RANK.indexOf(glyph)
const DEEPEST = 3

const key = (mark: RowMark): string => (mark.type === 'bullet' ? mark.glyph : mark.type === 'number' ? mark.scheme : '')

/** How deep each list item stands: by its level where the file says it, else by indent and by the change of sign. Plain paragraphs stand at 0 and end a list. */
export const listLevels = (blocks: readonly Placed[]): Indent[] => {
  let open: { key: string; indent: number }[] = []
  return blocks.map((block, at): Indent => {
    const { mark, indent } = block
    if (mark.type === 'plain') {
      open = []
      return 0
    }
    const own = key(mark)
    const level = /^level (\d+)$/.exec(own)?.[1]
    if (level !== undefined) return Math.min(DEEPEST, Number(level)) as Indent
    const known = open.findIndex(entry => entry.key === own && Math.abs(entry.indent - indent) <= 1)
    if (known >= 0) open = open.slice(0, known + 1)
    else {
      const top = open.at(-1)
      const before = blocks[at - 1]
      const deeper = top !== undefined
        && (indent > top.indent + 1 || (indent >= top.indent - 1 && (rank(own) > rank(top.key) && rank(top.key) >= 0 || (mark.type !== before?.mark.type && announces(before?.text ?? '')))))
      open = deeper ? [...open, { key: own, indent }] : [{ key: own, indent }]
    }
    return Math.min(DEEPEST, open.length - 1) as Indent
  })
}
