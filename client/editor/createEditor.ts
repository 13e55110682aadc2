import { Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorWords } from '../../shared/words/editor.ts'
import { projectText } from '../../shared/document/text/projectText.ts'
import { createSectionSchema } from '../../shared/document/text/schema.ts'
import { SectionBinding } from '../../shared/document/text/sectionBinding.ts'
import type { CaretOptions } from './caretsPlugin.ts'
import css from './editor.module.css'
import { EDGE, isInSight } from './inSight.ts'
import { LineView } from './lineView.ts'
import { schemaExtensions } from './schemaExtensions.ts'
import { sectionExtension } from './sectionExtension.ts'
import type { SectionUndo } from './sectionUndo.ts'

/** What is read aloud and shown of a field; asked for at every change, so it may change. */
export interface FieldLabels {
  readonly label: string
  readonly placeholder: string
}

/** What an editor of one section needs. */
export interface EditorOptions extends Omit<CaretOptions, 'somebody'> {
  readonly element: HTMLElement
  readonly undo: SectionUndo
  readonly singleLine: boolean
  readonly words: EditorWords
  /** The id of the datalist with the people of the meeting. */
  readonly peopleList: string
  readonly labels: () => FieldLabels
  readonly toToolbar: () => boolean
  readonly toLink?: () => boolean
}

const SCHEMA = createSectionSchema()

const fieldPlugin = ({ labels, singleLine, element }: EditorOptions): Plugin =>
  new Plugin({
    props: {
      attributes: state => {
        const { label, placeholder } = labels()
        const empty = state.doc.childCount === 1 && state.doc.firstChild?.content.size === 0 && state.doc.firstChild.attrs['kind'] === 'text'
        return {
          class: `${css['text'] ?? ''} ${singleLine ? (css['single'] ?? '') : ''}`,
          'aria-label': label,
          'aria-multiline': String(!singleLine),
          spellcheck: 'true',
          // of the paper, which may be another than the screen's: spelling goes by it
          lang: element.closest('[data-paper]')?.getAttribute('data-paper') || 'da',
          ...(empty ? { 'data-placeholder': placeholder, 'aria-placeholder': placeholder } : {}),
        }
      },
    },
  })

/**
 * Mounts the editor of one section. It shows the text as it is now; from then on the two follow each other.
 * `destroy` it with its element; undo and the text stay.
 */
export const createEditor = (options: EditorOptions): Editor => {
  const { element, text, undo, words, peopleList } = options
  const binding = new SectionBinding(text, undo.origin)
  const field = Extension.create({ name: 'field', addProseMirrorPlugins: () => [fieldPlugin(options)] })
  return new Editor({
    element,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    // what these do is done here, for flat lines; `keymap` would change the document on its own
    enableCoreExtensions: { keymap: false, clipboardTextSerializer: false, delete: false, textDirection: false, tabindex: false },
    extensions: [
      ...schemaExtensions(({ node, view, getPos }) => new LineView(node, view, getPos, { words, peopleList })),
      sectionExtension({ ...options, binding, somebody: words.somebody }),
      field,
    ],
    content: projectText(text, SCHEMA).toJSON() as Record<string, unknown>,
    editorProps: { handleScrollToSelection: isInSight, scrollMargin: { top: 90, bottom: 90, left: 0, right: 0 }, scrollThreshold: EDGE },
  })
}
