import { chainCommands, deleteSelection, toggleMark } from '@tiptap/pm/commands'
import { keydownHandler } from '@tiptap/pm/keymap'
import { type Command, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { freshSelection } from './freshSelection.ts'
import { toActionFields, toggleDone } from './actionKeys.ts'
import { backspace, deleteForward, enter, indentList, selectMore, toggleKind } from './lineCommands.ts'
import { moveLines, type Stays } from './moveLines.ts'
import { leave } from './neighbours.ts'
import { selectPaper } from './selectPaper.ts'
import type { SectionUndo } from './sectionUndo.ts'

/** What the keys of one editor need to know. */
export interface KeyOptions extends Stays {
  readonly singleLine: boolean
  readonly undo: SectionUndo
  /** Moves the focus to the formatting. */
  readonly toToolbar: () => boolean
  /** Asks for the address of a link. */
  readonly toLink?: () => boolean
}

/** Runs something that is no change of the document, and takes the key. */
const act = (run: () => void): Command => () => {
  run()
  return true
}

const textKeys = ({ toLink, ...stays }: KeyOptions): Record<string, Command> => ({
  Enter: enter,
  'Shift-Enter': enter,
  'Mod-Alt-0': toggleKind('text'),
  'Mod-Alt-1': toggleKind('heading'),
  'Mod-Shift-7': toggleKind('number'),
  'Mod-Shift-8': toggleKind('bullet'),
  'Mod-Shift-9': toggleKind('action'),
  'Mod-Shift-d': toggleKind('decision'),
  'Mod-k': () => toLink?.() ?? false,
  'Mod-Enter': toActionFields,
  'Mod-Shift-Enter': toggleDone,
  'Alt-ArrowUp': moveLines(-1, stays),
  'Alt-ArrowDown': moveLines(1, stays),
})

const onward: Command = (_state, _dispatch, view) => {
  if (view) leave(view, 'next', 'start')
  return true
}

/** Every key with a meaning of its own. What is not here is the browser's. */
export const keysPlugin = (view: () => EditorView, options: KeyOptions): Plugin => {
  const { schema } = view().state
  const mark = (name: string): Command => {
    const type = schema.marks[name]
    return type ? toggleMark(type) : () => false
  }
  const remove = chainCommands(deleteSelection, backspace)
  const removeForward = chainCommands(deleteSelection, deleteForward)
  const handle = keydownHandler({
    ...(options.singleLine ? { Enter: onward, 'Shift-Enter': onward } : textKeys(options)),
    Backspace: remove,
    'Shift-Backspace': remove,
    'Mod-Backspace': remove,
    'Alt-Backspace': remove,
    Delete: removeForward,
    'Mod-Delete': removeForward,
    'Alt-Delete': removeForward,
    'Mod-b': mark('bold'),
    'Mod-i': mark('italic'),
    'Mod-u': mark('underline'),
    'Mod-a': chainCommands(selectPaper, selectMore),
    'Mod-z': act(() => options.undo.undo()),
    'Mod-y': act(() => options.undo.redo()),
    'Shift-Mod-z': act(() => options.undo.redo()),
    'Alt-F10': () => options.toToolbar(),
  })
  const tab = keydownHandler(options.singleLine ? {} : { Tab: indentList(1), 'Shift-Tab': indentList(-1) })
  // after Escape the next Tab leaves, wherever one is
  let leaving = false
  return new Plugin({
    props: {
      handleKeyDown: (current, event) => {
        if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) freshSelection(current)
        if (event.key === 'Escape') leaving = true
        else if (event.key === 'Tab' && !leaving) return tab(current, event)
        else if (event.key !== 'Shift') leaving = false
        return handle(current, event)
      },
      handleDOMEvents: {
        blur: () => {
          leaving = false
        },
        // the menu's and the phone's own undo
        beforeinput: (_current, event) => {
          if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
          event.preventDefault()
          if (event.inputType === 'historyUndo') options.undo.undo()
          else options.undo.redo()
          return true
        },
      },
    },
  })
}
