import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { numberLines } from '../../shared/document/text/numbers.ts'
import { indentOf, kindOf } from './lineCommands.ts'

/** True where a line says nothing; an action that only says who or when says something. */
const isBlank = ({ content, attrs }: Node): boolean =>
  content.content.every(({ text }) => !/\S/.test(text ?? '')) && !(attrs['kind'] === 'action' && (attrs['responsible'] !== null || attrs['due'] !== null))

const numbersOf = (doc: Node): (number | undefined)[] => numberLines(doc.content.content.map(line => ({ kind: kindOf(line), indent: indentOf(line), blank: isBlank(line) })))

/** Writes what is not there yet: most edits change no number. */
const write = ({ dom, state }: EditorView): void => {
  const lines = [...dom.children].filter(element => element instanceof HTMLElement && 'kind' in element.dataset) as HTMLElement[]
  for (const [index, number] of numbersOf(state.doc).entries()) {
    const line = lines[index]
    const said = number === undefined ? undefined : `${number}.`
    if (!line || line.dataset['number'] === said) continue
    if (said === undefined) delete line.dataset['number']
    else line.dataset['number'] = said
  }
}

/**
 * Numbers are counted from the lines, never stored. They stand on the lines' elements and not in decorations, which would be
 * made and compared for the whole section at each key.
 */
export const numbersPlugin = (): Plugin =>
  new Plugin({
    view: view => {
      write(view)
      return {
        update: (_view, before) => {
          if (before.doc !== view.state.doc) write(view)
        },
      }
    },
  })
