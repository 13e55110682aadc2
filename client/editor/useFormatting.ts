import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Indent, LineKind } from '../../shared/document/line.ts'
import { indentOf, kindOf, selectedLines } from './lineCommands.ts'
import { linkAt } from './linkCommands.ts'
import type { SectionUndo } from './sectionUndo.ts'

/** What holds where the selection is; `kind` and `indent` are undefined where the lines differ. */
export interface Formatting {
  readonly kind: LineKind | undefined
  readonly indent: Indent | undefined
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly link: string
  readonly empty: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const common = <Value>(values: readonly Value[]): Value | undefined => (values.every(value => value === values[0]) ? values[0] : undefined)

const read = (state: EditorState, undo: SectionUndo): Formatting => {
  const { selection, storedMarks, schema, doc } = state
  const lines = selectedLines(state).map(({ node }) => node)
  const has = (name: string): boolean => {
    const type = schema.marks[name]
    if (!type) return false
    if (!selection.empty) return doc.rangeHasMark(selection.from, selection.to, type)
    return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined
  }
  return {
    kind: common(lines.map(kindOf)),
    indent: common(lines.map(indentOf)),
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    link: linkAt(state),
    empty: selection.empty,
    canUndo: undo.canUndo(),
    canRedo: undo.canRedo(),
  }
}

const same = (a: Formatting, b: Formatting): boolean => (Object.keys(a) as (keyof Formatting)[]).every(key => a[key] === b[key])

/** Follows the formatting at the selection; renders again only where it changes. */
export const useFormatting = (editor: Editor, undo: SectionUndo): Formatting => {
  const last = useRef<Formatting>(undefined)
  const subscribe = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed)
      const stop = undo.onChange(changed)
      return () => {
        editor.off('transaction', changed)
        stop()
      }
    },
    [editor, undo],
  )
  const snapshot = (): Formatting => {
    const now = read(editor.state, undo)
    if (!last.current || !same(last.current, now)) last.current = now
    return last.current
  }
  return useSyncExternalStore(subscribe, snapshot)
}
