import { Extension } from '@tiptap/core'
import type { SectionBinding } from '../../shared/document/text/sectionBinding.ts'
import { type CaretOptions, caretsIn, caretsPlugin } from './caretsPlugin.ts'
import { clipboardPlugin } from './clipboardPlugin.ts'
import { dragPlugin } from './dragPlugin.ts'
import { foreignIn } from './foreignIn.ts'
import { heldSelectionPlugin } from './heldSelection.ts'
import { inputRulesPlugin } from './inputRules.ts'
import { keysPlugin } from './keys.ts'
import { neighboursPlugin } from './neighbours.ts'
import { numbersPlugin } from './numbersPlugin.ts'
import type { SectionUndo } from './sectionUndo.ts'
import { textPlugin } from './textPlugin.ts'

/** What one section's editor is made of, beside its schema. */
export interface SectionOptions extends CaretOptions {
  readonly binding: SectionBinding
  readonly undo: SectionUndo
  readonly singleLine: boolean
  readonly toToolbar: () => boolean
  readonly toLink?: () => boolean
}

/** Everything that an editor of a section does. The order is the order in which the plug-ins see keys. */
export const sectionExtension = (options: SectionOptions): Extension =>
  Extension.create({
    name: 'section',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        textPlugin(options.binding, options.undo),
        keysPlugin(() => editor.view, { ...options, caretsIn, foreignIn: foreignIn(options.binding.text) }),
        neighboursPlugin(),
        inputRulesPlugin(options.singleLine),
        clipboardPlugin(editor.schema, options.singleLine),
        ...(options.singleLine ? [] : [numbersPlugin()]),
        caretsPlugin(options),
        heldSelectionPlugin(),
        dragPlugin(options.undo, options.singleLine),
      ]
    },
  })
