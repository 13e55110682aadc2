import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { isSafeLink } from '../../shared/document/runs.ts'
import { editorWords } from '../../shared/words/editor.ts'
import { useWords } from '../ui/language/useWords.ts'
import { linkRange, setLink } from './linkCommands.ts'
import css from './Toolbar.module.css'

interface LinkFieldProps {
  readonly editor: Editor
  /** The address that the selection has now; empty where none. */
  readonly address: string
  readonly onDone: () => void
}

/** Asks for the address of a link. */
export const LinkField = ({ editor, address, onDone }: LinkFieldProps) => {
  const words = useWords(editorWords)
  const [value, setValue] = useState(address)
  const valid = isSafeLink(value.trim())
  const set = (href: string | undefined): void => {
    const range = linkRange(editor.state)
    editor.view.dispatch(setLink(editor.state.tr, range, href))
    onDone()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (valid) set(value.trim())
  }
  return (
    <form className={css['link']} onSubmit={submit}>
      <input
        // one asked for this field just now
        ref={input => input?.focus()}
        className={css['address']}
        type="url"
        aria-label={words.linkAddress}
        placeholder={words.linkAddress}
        value={value}
        onChange={event => setValue(event.target.value)}
        onKeyDown={event => {
          event.stopPropagation()
          if (event.key === 'Escape') onDone()
        }}
      />
      <button type="submit" className={css['word']} aria-disabled={!valid}>
        {words.linkSet}
      </button>
      {address !== '' && (
        <button type="button" className={css['word']} onClick={() => set(undefined)}>
          {words.linkRemove}
        </button>
      )}
    </form>
  )
}
