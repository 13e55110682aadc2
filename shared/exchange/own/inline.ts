import { cleanText } from '../../document/cleanText.ts'
import type { Run } from '../../document/line.ts'
import { appendRun, toRun } from '../../document/runs.ts'
import type { Node } from './dom.ts'

/** What an element does to the characters in it. */
const markOf = (node: Exclude<Node, string>): Record<string, unknown> => {
  switch (node.name) {
    case 'strong':
    case 'b':
      return { bold: true }
    case 'em':
    case 'i':
      return { italic: true }
    case 'u':
    case 'ins':
      return { underline: true }
    case 'a':
      return { link: node.attributes['href'] }
    default:
      return {}
  }
}

const BLANKS = /[\r\n]+[ \t]*/g

/** Characters with their formatting, without blanks at the ends: a line of a section. */
export const runsIn = (nodes: readonly Node[]): Run[] => {
  const runs: Run[] = []
  const walk = (node: Node, marks: Record<string, unknown>): void => {
    if (typeof node === 'string') appendRun(runs, toRun(cleanText(node.replace(BLANKS, ' ')), marks))
    else if (node.name === 'br') appendRun(runs, toRun(' ', marks))
    else for (const child of node.children) walk(child, { ...marks, ...markOf(node) })
  }
  for (const node of nodes) walk(node, {})
  return trimRuns(runs)
}

/** Without the blanks that stand at the beginning and the end. */
export const trimRuns = (runs: readonly Run[]): Run[] => {
  const trimmed = [...runs]
  while (trimmed[0] && trimmed[0].text.trimStart() === '') trimmed.shift()
  if (trimmed[0]) trimmed[0] = { ...trimmed[0], text: trimmed[0].text.trimStart() }
  while (trimmed.at(-1)?.text.trimEnd() === '') trimmed.pop()
  const last = trimmed.at(-1)
  if (last) trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() }
  return trimmed
}
