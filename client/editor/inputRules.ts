import { Plugin } from '@tiptap/pm/state'
import type { LineKind } from '../../shared/document/line.ts'
import { isSafeLink } from '../../shared/document/runs.ts'
import { kindOf } from './lineCommands.ts'

/** What one types at the beginning of a plain line, without the space that ends it. */
const KINDS: readonly [RegExp, LineKind][] = [
  [/^[-*•]$/, 'bullet'],
  [/^1[.)]$/, 'number'],
  [/^#{1,3}$/, 'heading'],
  [/^\[ ?\]$/, 'action'],
]

const ADDRESS = /(?:^|\s)((?:https?:\/\/|mailto:)[^\s<>"]+[^\s<>".,;:!?)\]])$/i

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
          const tr = view.state.tr.delete($from.start(), from).setNodeAttribute($from.before(), 'kind', kind)
          view.dispatch(tr.scrollIntoView())
          return true
        }
        const address = ADDRESS.exec(before)?.[1]
        const link = view.state.schema.marks['link']
        if (!address || !link || !isSafeLink(address)) return false
        const start = from - address.length
        if (view.state.doc.rangeHasMark(start, from, link)) return false
        view.dispatch(view.state.tr.addMark(start, from, link.create({ href: address })))
        return false
      },
    },
  })
