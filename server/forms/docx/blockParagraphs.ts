import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { ActionTerm, Block } from '../../../shared/render/tree.ts'
import type { Numbering } from './numbering.ts'
import { wordRuns, wordText } from './runs.ts'
import { BULLET_STYLES, NUMBER_STYLES, STEP, STYLE, TEXT_HEADINGS, TEXT_STYLES } from './styles.ts'

/** Where blocks stand: how far in already, and the level that a heading among them takes. */
export interface Place {
  readonly depth: number
  readonly heading: 1 | 2 | 3
  readonly numbering: Numbering
}

const last = <Value>(values: readonly Value[], at: number): Value => values[Math.min(at, values.length - 1)]!

const label = (text: string): TextRun => new TextRun({ text: wordText(`${text}: `), style: STYLE.mark })

const TERM_STYLES = { responsible: STYLE.responsible, due: STYLE.due, done: STYLE.done } as const

const termRuns = (terms: readonly ActionTerm[]): ParagraphChild[] =>
  terms.length === 0 ? [] : [
    new TextRun(' ('),
    ...terms.flatMap((term, at) => {
      const style = TERM_STYLES[term.name]
      const before = at > 0 ? ' · ' : ''
      return term.value
        ? [new TextRun(wordText(`${before}${term.label}: `)), new TextRun({ text: wordText(term.value.text), style })]
        : [new TextRun(before), new TextRun({ text: wordText(term.label), style })]
    }),
    new TextRun(')'),
  ]

const stepIn = (steps: number) => (steps > 0 ? { indent: { left: steps * STEP } } : {})

const paragraphs = (block: Block, place: Place): Paragraph[] => {
  const steps = place.depth + block.indent
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ style: TEXT_HEADINGS[place.heading - 1]!, children: wordRuns(block.runs), ...stepIn(steps) })]
    case 'paragraph':
      return [new Paragraph({ style: last(TEXT_STYLES, steps), children: wordRuns(block.runs) })]
    case 'decision':
      return [new Paragraph({ style: STYLE.decision, children: [label(block.label), ...wordRuns(block.runs)], ...stepIn(steps) })]
    case 'action':
      return [new Paragraph({ style: STYLE.action, children: [label(block.label), ...wordRuns(block.runs), ...termRuns(block.terms)], ...stepIn(steps) })]
    case 'list': {
      const level = Math.min(steps, 3)
      const reference = block.ordered ? place.numbering.add(level, block.start) : 'punkter'
      const style = last(block.ordered ? NUMBER_STYLES : BULLET_STYLES, level)
      return block.items.flatMap(item => [
        new Paragraph({ style, numbering: { reference, level }, children: wordRuns(item.runs) }),
        ...blockParagraphs(item.blocks, { ...place, depth: level + 1 }),
      ])
    }
  }
}

/** The blocks of a section as Word's paragraphs, one a line. */
export const blockParagraphs = (blocks: readonly Block[], place: Place): Paragraph[] => blocks.flatMap(block => paragraphs(block, place))
