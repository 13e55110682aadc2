import type { Editor } from '@tiptap/core'
import { type FocusEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { SectionName } from '../../shared/document/section.ts'
import { editorWords } from '../../shared/words/editor.ts'
import { useWords } from '../ui/language/useWords.ts'
import { createEditor } from './createEditor.ts'
import css from './editor.module.css'
import { holdSelection } from './heldSelection.ts'
import { type CaretPlace, placeOf, takeUp } from './caretPlace.ts'
import type { SectionUndo } from './sectionUndo.ts'
import { Toolbar } from './Toolbar.tsx'
import { useTornAway } from './useTornAway.ts'

const NO_PHRASES: readonly string[] = []

interface SectionEditorProps {
  readonly text: Y.Text
  readonly section: SectionName
  /** What is written here, read aloud. */
  readonly label: string
  /** Shown while nothing is written. */
  readonly placeholder: string
  /** One line: Enter goes on to the next section. */
  readonly singleLine?: boolean
  readonly awareness: Awareness
  readonly undo: SectionUndo
  /** Names to choose from where an action says who is responsible. */
  readonly people?: readonly string[]
  /** Sentences to choose from. */
  readonly phrases?: readonly string[]
  readonly onFocus?: () => void
  readonly autoFocus?: boolean
  /** Who I am, for whom my caret in another tab is no company. */
  readonly me?: string
  /** A colleague has started in the line that I am in. */
  readonly onCompany?: (name: string) => void
  /** The editor has gone away under the hands of who was writing in it. */
  readonly onTornAway?: () => void
}

/** One section of text that this person may write. */
export const SectionEditor = (props: SectionEditorProps) => {
  const { text, section, label, placeholder, singleLine = false, awareness, undo, people = [], phrases = NO_PHRASES, onFocus, autoFocus = false, me, onCompany, onTornAway } = props
  const words = useWords(editorWords)
  const peopleList = useId()
  const wrapper = useRef<HTMLDivElement>(null)
  const mount = useRef<HTMLDivElement>(null)
  const labels = useRef({ label, placeholder })
  const company = useRef(onCompany)
  const focusOnMount = useRef(autoFocus)
  /** Where the caret stood in the editor before this one. */
  const resume = useRef<CaretPlace>(undefined)
  const [editor, setEditor] = useState<Editor>()
  const [focused, setFocused] = useState(false)
  const [linking, setLinking] = useState(false)

  useLayoutEffect(() => {
    labels.current = { label, placeholder }
    company.current = onCompany
    // the names are read when the view is drawn anew
    if (editor && !editor.isDestroyed) editor.view.setProps({})
  }, [editor, label, placeholder, onCompany])

  useTornAway(wrapper, onTornAway)

  useEffect(() => {
    const element = mount.current
    if (!element) return undefined
    undo.add(text)
    const created = createEditor({
      element, text, section, awareness, undo, singleLine, words, peopleList,
      ...(me === undefined ? {} : { me }),
      onCompany: name => company.current?.(name),
      toLink: () => {
        setLinking(true)
        return true
      },
      labels: () => labels.current,
      toToolbar: () => {
        const button = wrapper.current?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')
        button?.focus()
        return button != null
      },
    })
    setEditor(created)
    if (resume.current) takeUp(created.view, resume.current)
    else if (focusOnMount.current) created.view.focus()
    resume.current = undefined
    return () => {
      setEditor(undefined)
      setLinking(false)
      // another document, another language: who was writing here writes on in the same place
      if (created.view.hasFocus()) resume.current = placeOf(created.view)
      created.destroy()
      // what is no longer written here, for want of the right or because it is gone, undo leaves alone
      undo.remove(text)
    }
  }, [text, section, awareness, undo, singleLine, words, peopleList, me])

  useEffect(() => {
    if (!editor || !linking) return undefined
    holdSelection(editor.view, true)
    return () => holdSelection(editor.view, false)
  }, [editor, linking])

  const enter = (event: FocusEvent): void => {
    if (!wrapper.current?.contains(event.relatedTarget)) {
      undo.stopCapturing()
      onFocus?.()
    }
    setFocused(true)
  }
  const leave = (event: FocusEvent): void => {
    if (wrapper.current?.contains(event.relatedTarget)) return
    setFocused(false)
    setLinking(false)
    undo.stopCapturing()
  }

  return (
    <div ref={wrapper} className={css['editor']} data-editor onFocus={enter} onBlur={leave}>
      {editor && focused && !singleLine && <Toolbar editor={editor} undo={undo} linking={linking} onLinking={setLinking} phrases={phrases} />}
      <div ref={mount} className={css['mount']} />
      {!singleLine && (
        <datalist id={peopleList}>
          {people.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      )}
    </div>
  )
}
