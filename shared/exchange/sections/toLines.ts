import type { Line, Run } from '../../document/line.ts'
import { plainLine } from '../../document/line.ts'
import { appendRun } from '../../document/runs.ts'
import type { Block } from '../blocks/block.ts'
import { markedText } from '../rows/markedText.ts'

/**
 * Paragraphs as lines of a section. A numbered list that counts 1, 2, 3 as ours would becomes one; any other printed number
 * stays in the text, since what was printed may be referred to.
 */
export const toLines = (blocks: readonly Block[]): Line[] => {
  const regular = regularNumbers(blocks)
  return blocks.map((block, at): Line => {
    // a heading is one by its kind, not by being bold
    if (block.kind === 'heading') return plainLine(block.text, 'heading', block.indent)
    const runs = markedText(block.text, block.runs)
    if (block.kind !== 'number') return { kind: block.kind, indent: block.indent, runs }
    return regular.has(at) ? { kind: 'number', indent: block.indent, runs } : { kind: 'text', indent: block.indent, runs: [{ text: `${block.printed} ` }, ...runs].reduce(joined, []) }
  })
}

const joined = (runs: Run[], run: Run): Run[] => {
  appendRun(runs, run)
  return runs
}

/** Positions of the numbered paragraphs in runs that count from 1 in digits without a gap; deeper ones may stand between. */
const regularNumbers = (blocks: readonly Block[]): ReadonlySet<number> => {
  const regular = new Set<number>()
  blocks.forEach((block, at) => {
    if (block.kind !== 'number' || !/^\d+\.$/.test(block.printed)) return
    let before = at - 1
    while (before >= 0 && isListed(blocks[before]) && (blocks[before]?.indent ?? 0) > block.indent) before -= 1
    const previous = blocks[before]
    const counts = previous?.kind === 'number' && previous.indent === block.indent
    if (counts ? regular.has(before) && block.value === previous.value + 1 : block.value === 1) regular.add(at)
  })
  return regular
}

const isListed = (block: Block | undefined): boolean => block?.kind === 'bullet' || block?.kind === 'number'
