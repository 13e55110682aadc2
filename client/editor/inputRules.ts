import { Plugin } from '@tiptap/pm/state'
import type { LineKind } from '../../shared/document/line.ts'
import { kindOf } from './lineCommands.ts'
import { setLink, typedLink } from './linkCommands.ts'

/** What one types at the beginning of a plain line, without the space that ends it. */
const KINDS: readonly [RegExp, LineKind][] = [
  [/^[-*•]$/, 'bullet'],
  [/^1[.)]$/, 'number'],
  [/^#{1,3}$/, 'heading'],
  [/^\[ ?\]$/, 'action'],
]

/** "- ", "1. ", "# " and "[] " say what a line is; a space behind an address makes it a link. */
export const inputRulesPlugin = (singleLine: boolean): Plugin =>
  new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (text !== ' ' || from !== to || view.composing) return false
        const $from = view.state.doc.resolve(from)
        const line = $from.parent
        const before = line.textBetween(0, $from.parentOffset, undefined, '\0')
        const kind = !singleLine && kindOf(line) === 'text' ? KINDS.find(([sign]) => sign.test(before))?.[1] : undefined
        if (kind) {
          // what was typed comes first: who meant a dash and no point has it back with undo
          view.dispatch(view.state.tr.insertText(' ', from))
          view.dispatch(view.state.tr.delete($from.start(), from + 1).setNodeAttribute($from.before(), 'kind', kind).scrollIntoView())
          return true
        }
        const link = typedLink($from)
        if (link) view.dispatch(setLink(view.state.tr, link, link.href))
        return false
      },
    },
  })
