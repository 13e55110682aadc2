import type { Row } from '../rows/row.ts'
import type { Lexicon } from './lexicon.ts'
import { labelForm } from './lexicon.ts'
import { readPartStart } from './partLabel.ts'

/** Once may be a word in the minutes; what stands before the outcome of several items is how the document labels it. */
const OFTEN = 2

/**
 * A lexicon for a document that labels what was decided in a way of its own (`Konklusion: …`, `RESOLVED: …`) and has no other label for it:
 * there the word is a label like any other, and what stands above it is the case.
 */
export const withDecisions = (rows: readonly Pick<Row, 'text' | 'hint'>[], lexicon: Lexicon): Lexicon => {
  const { decisions } = lexicon.pack
  const isDecision = (text: string): boolean => decisions.includes(labelForm(text.split(':', 1)[0] ?? '')) && (text.includes(':') || decisions.includes(labelForm(text)))
  let found = 0
  for (const { text, hint } of rows) {
    const start = hint ? undefined : readPartStart(text, lexicon)
    if (start?.part === 'minutes' && start.label !== '') return lexicon
    if (start?.part === 'minutes' && isDecision(text)) found += 1
  }
  if (found < OFTEN) return lexicon
  return {
    ...lexicon,
    parts: new Map([...lexicon.parts, ...decisions.map(word => [word, 'minutes'] as const)]),
    telling: new Map([...lexicon.telling].filter(([word]) => !decisions.includes(word))),
  }
}
