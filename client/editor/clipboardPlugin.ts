import { DOMParser, DOMSerializer, type Fragment, type Node, Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Line } from '../../shared/document/line.ts'
import { lineText } from '../../shared/document/line.ts'
import { isSafeLink } from '../../shared/document/runs.ts'
import { plainLines } from '../../shared/document/text/plainLines.ts'
import { evenIndents } from './evenIndents.ts'
import { htmlLines } from './htmlLines.ts'
import { insertLines } from './insertLines.ts'
import { setLink } from './linkCommands.ts'
import { linesHtml } from './linesHtml.ts'
import { linesIn } from './linesIn.ts'
import { linesText } from './linesText.ts'
import { lineNodesFor } from './pastedNodes.ts'

/** Reads whatever HTML into lines; ProseMirror's own parser is never asked. */
class LinesParser extends DOMParser {
  readonly #singleLine: boolean

  constructor(schema: Schema, singleLine: boolean) {
    super(schema, [])
    this.#singleLine = singleLine
  }

  override parseSlice(dom: globalThis.Node): Slice {
    const nodes = lineNodesFor(this.schema, htmlLines(dom as HTMLElement), this.#singleLine)
    return nodes.length === 0 ? Slice.empty : new Slice(nodesFragment(this.schema, nodes), 1, 1)
  }
}

const nodesFragment = (schema: Schema, nodes: readonly Node[]): Fragment => schema.node('doc', null, [...nodes]).content

/** Writes lines as HTML with real lists. */
class LinesSerializer extends DOMSerializer {
  override serializeFragment(fragment: Fragment, options: { document?: Document } = {}): DocumentFragment {
    return linesHtml(linesIn(fragment), options.document ?? document)
  }
}

/** Spreadsheets end their last row too. */
const withoutLastBreak = (text: string): string => (text.includes('\t') ? text.replace(/\r?\n$/, '') : text)

/**
 * Editors of ProseMirror's kind say on their HTML in what it stood, and ProseMirror wraps it in that again. Here lines stand in nothing, and a
 * page could say anything.
 */
const withoutContext = (html: string): string => html.replaceAll(/(<[^>]*\s)data-pm-slice=/gi, '$1data-context=')

/** An address that comes alone is a link. */
const withLink = (lines: readonly Line[]): readonly Line[] => {
  const [line] = lines
  const text = line ? lineText(line).trim() : ''
  return line && lines.length === 1 && isSafeLink(text) ? [{ ...line, runs: [{ text, link: text }] }] : lines
}

/** Copy, cut, paste and drop, as lines in both directions. */
export const clipboardPlugin = (schema: Schema, singleLine: boolean): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML: withoutContext,
      clipboardParser: new LinesParser(schema, singleLine),
      clipboardSerializer: new LinesSerializer({}, {}),
      clipboardTextSerializer: slice => linesText(linesIn(slice.content)),
      clipboardTextParser: text => new Slice(nodesFragment(schema, lineNodesFor(schema, evenIndents(plainLines(withoutLastBreak(text))), singleLine)), 1, 1),
      handlePaste: (view, _event, slice) => {
        const lines = withLink(linesIn(slice.content))
        const [address] = lines.length === 1 ? (lines[0]?.runs ?? []) : []
        const { from, to, empty } = view.state.selection
        if (!empty && address?.link !== undefined && address.link === address.text) {
          // an address pasted over words becomes their link
          view.dispatch(setLink(view.state.tr, { from, to }, address.link))
          return true
        }
        if (lines.length > 0) view.dispatch(insertLines(view.state.tr, lines, singleLine).setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
    },
  })
