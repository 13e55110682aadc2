import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { numberLines } from '../../shared/document/text/numbers.ts'
import { indentOf, kindOf } from './lineCommands.ts'

/** True where a line says nothing; an action that only says who or when says something. */
const isBlank = ({ content, attrs }: Node): boolean =>
  content.content.every(({ text }) => (text ?? '').trim() === '') && !(attrs['kind'] === 'action' && (attrs['responsible'] !== null || attrs['due'] !== null))

const numbers = (doc: Node): DecorationSet => {
  const lines: { kind: ReturnType<typeof kindOf>; indent: ReturnType<typeof indentOf>; blank: boolean }[] = []
  const places: { from: number; to: number }[] = []
  doc.forEach((node, position) => {
    lines.push({ kind: kindOf(node), indent: indentOf(node), blank: isBlank(node) })
    places.push({ from: position, to: position + node.nodeSize })
  })
  const decorations = numberLines(lines).flatMap((number, index) => {
    const place = places[index]
    return number === undefined || !place ? [] : [Decoration.node(place.from, place.to, { 'data-number': `${number}.` })]
  })
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}

/** Numbers are counted from the lines, never stored. */
export const numbersPlugin = (): Plugin<DecorationSet> => {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_config, { doc }) => numbers(doc),
      apply: (tr, set) => (tr.docChanged ? numbers(tr.doc) : set),
    },
    props: { decorations: state => plugin.getState(state) },
  })
  return plugin
}
