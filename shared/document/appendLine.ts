import * as Y from 'yjs'
import { cleanText } from './cleanText.ts'
import { seedSection } from './writeLines.ts'

const ends = ({ insert }: { insert?: unknown }): boolean => insert instanceof Y.Map || (typeof insert === 'string' && insert.endsWith('\n'))

/** Puts plain lines behind all that a section says; in a section that says nothing they are the first. Inside one transaction of the caller's. */
export const appendLine = (text: Y.Text, words: string): void => {
  const last = (text.toDelta() as { insert?: unknown }[]).at(-1)
  const empty = text.length === 0 || (text.length === 1 && last !== undefined && ends(last))
  // a last line without its end is a line all the same: it gets one before another follows
  if (!empty && last !== undefined && !ends(last)) text.insertEmbed(text.length, new Y.Map(), {})
  for (const [index, line] of cleanText(words).split('\n').entries()) {
    if (empty && index === 0) {
      seedSection(text)
      text.insert(0, line, {})
      continue
    }
    text.insert(text.length, line, {})
    text.insertEmbed(text.length, new Y.Map(), {})
  }
}
