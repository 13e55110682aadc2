import type { Editor } from '@tiptap/core'
import { Bold, Gavel, Heading, IndentDecrease, IndentIncrease, Italic, Link, List, ListOrdered, type LucideIcon, MessageSquareQuote, Pilcrow, Redo2, SquareCheck, Underline, Undo2 } from 'lucide-react'
import { toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { LineKind } from '../../shared/document/line.ts'
import { editorWords } from '../../shared/words/editor.ts'
import { useWords } from '../ui/language/useWords.ts'
import { indent, toggleKind } from './lineCommands.ts'
import { LinkField } from './LinkField.tsx'
import { PhraseList } from './PhraseList.tsx'
import type { SectionUndo } from './sectionUndo.ts'
import css from './Toolbar.module.css'
import { useFormatting } from './useFormatting.ts'
import { useKeyboardRoom } from './useKeyboardRoom.ts'

const KINDS: readonly [LineKind, LucideIcon][] = [
  ['text', Pilcrow],
  ['heading', Heading],
  ['bullet', List],
  ['number', ListOrdered],
  ['decision', Gavel],
  ['action', SquareCheck],
]
const MARKS: readonly ['bold' | 'italic' | 'underline', LucideIcon][] = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
]

interface ToolProps {
  readonly label: string
  readonly icon: LucideIcon
  readonly on?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

interface ToolbarProps {
  readonly editor: Editor
  readonly undo: SectionUndo
  /** Whether the address of a link is being asked for. */
  readonly linking: boolean
  readonly onLinking: (linking: boolean) => void
  /** Sentences to choose from. */
  readonly phrases: readonly string[]
}

/** The formatting of the section that one writes in. One stop for Tab (or Alt+F10), arrows inside, Escape back to the text. */
export const Toolbar = ({ editor, undo, linking, onLinking, phrases }: ToolbarProps) => {
  const words = useWords(editorWords)
  const now = useFormatting(editor, undo)
  useKeyboardRoom()
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const [phrasing, setPhrasing] = useState(false)

  const run = (command: Command) => (): void => {
    command(editor.state, tr => editor.view.dispatch(tr), editor.view)
    editor.view.focus()
  }
  const mark = (name: string): Command => {
    const type = editor.schema.marks[name]
    return type ? toggleMark(type) : () => false
  }
  const tools: ToolProps[] = [
    ...KINDS.map(([kind, icon]) => ({ label: words.kinds[kind], icon, on: now.kind === kind, run: run(toggleKind(kind)) })),
    { label: words.shallower, icon: IndentDecrease, disabled: now.indent === 0, run: run(indent(-1)) },
    { label: words.deeper, icon: IndentIncrease, disabled: now.indent === 3, run: run(indent(1)) },
    ...MARKS.map(([name, icon]) => ({ label: words[name], icon, on: now[name], run: run(mark(name)) })),
    { label: words.link, icon: Link, on: now.link !== '', run: () => onLinking(!linking) },
    ...(phrases.length > 0 ? [{ label: words.phrases, icon: MessageSquareQuote, on: phrasing, run: () => setPhrasing(!phrasing) }] : []),
    { label: words.undo, icon: Undo2, disabled: !now.canUndo, run: () => undo.undo() },
    { label: words.redo, icon: Redo2, disabled: !now.canRedo, run: () => undo.redo() },
  ]

  const move = (event: KeyboardEvent): void => {
    const last = tools.length - 1
    const next = { ArrowRight: current === last ? 0 : current + 1, ArrowLeft: current === 0 ? last : current - 1, Home: 0, End: last }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setCurrent(next)
      bar.current?.querySelectorAll<HTMLElement>('[data-tool]')[next]?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      editor.view.focus()
    }
  }

  return (
    <div className={css['dock']}>
      <div ref={bar} role="toolbar" tabIndex={-1} aria-label={words.toolbar} className={css['bar']} onKeyDown={move}>
        {tools.map(({ label, icon: Icon, on, disabled, run: press }, index) => (
          <button
            key={label}
            type="button"
            data-tool
            className={css['tool']}
            aria-label={label}
            title={label}
            aria-disabled={disabled}
            {...(on === undefined ? {} : { 'aria-pressed': on })}
            tabIndex={index === current ? 0 : -1}
            // the caret stays in the text
            onMouseDown={event => event.preventDefault()}
            onFocus={() => setCurrent(index)}
            onClick={() => {
              if (!disabled) press()
            }}
          >
            <Icon aria-hidden />
          </button>
        ))}
      </div>
      {phrasing && (
        <PhraseList
          editor={editor}
          phrases={phrases}
          onDone={() => {
            setPhrasing(false)
            editor.view.focus()
          }}
        />
      )}
      {linking && (
        <LinkField
          editor={editor}
          address={now.link}
          onDone={() => {
            onLinking(false)
            editor.view.focus()
          }}
        />
      )}
    </div>
  )
}
