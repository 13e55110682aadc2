import type * as Y from 'yjs'
import { cleanText } from '../document/cleanText.ts'
import { contentOf, firstItem } from '../document/text/items.ts'

/** Characters that one person wrote, one after the other in a line. `by` is undefined where nobody is known. */
export interface AuthorRun<Author> {
  readonly by: Author | undefined
  readonly text: string
}

/**
 * The lines of a section with who wrote each stretch of them, from the ids under which the characters were written. Lines without a visible
 * character are left out, as in print. Reads items only; writes nothing.
 */
export const authorsOf = <Author>(text: Y.Text, authorOf: (client: number) => Author | undefined): AuthorRun<Author>[][] => {
  const lines: AuthorRun<Author>[][] = []
  let line: AuthorRun<Author>[] = []
  const end = (): void => {
    if (line.some(run => run.text.trim() !== '')) lines.push(line)
    line = []
  }
  const add = (by: Author | undefined, said: string): void => {
    if (said === '') return
    const last = line.at(-1)
    if (last && last.by === by) line[line.length - 1] = { by, text: last.text + said }
    else line.push({ by, text: said })
  }
  for (let item = firstItem(text); item; item = item.right) {
    if (item.deleted) continue
    const content = contentOf(item)
    if (content?.type === 'end') end()
    if (content?.type !== 'text') continue
    const by = authorOf(item.id.client)
    for (const [index, piece] of content.text.split('\n').entries()) {
      if (index > 0) end()
      add(by, cleanText(piece))
    }
  }
  end()
  return lines
}
