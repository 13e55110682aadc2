import type { Editor } from '@tiptap/core'
import { type FormEvent, useId, useState } from 'react'
import { editorWords } from '../../shared/words/editor.ts'
import { useWords } from '../ui/language/useWords.ts'
import { insertLink, linkRange, setLink, toAddress } from './linkCommands.ts'
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
  const [refused, setRefused] = useState(false)
  const error = useId()
  const set = (href: string | undefined): void => {
    const range = linkRange(editor.state)
    const { tr } = editor.state
    if (href !== undefined && range.from === range.to) insertLink(tr, range.from, value.trim(), href)
    else setLink(tr, range, href)
    editor.view.dispatch(tr)
    onDone()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const href = toAddress(value)
    if (href === undefined) setRefused(true)
    else set(href)
  }
  return (
    <form className={css['link']} noValidate onSubmit={submit}>
      <input
        // one asked for this field just now
        ref={input => input?.focus()}
        className={css['address']}
        type="url"
        aria-label={words.linkAddress}
        placeholder={words.linkAddress}
        value={value}
        aria-invalid={refused}
        {...(refused ? { 'aria-describedby': error } : {})}
        onChange={event => {
          setValue(event.target.value)
          setRefused(false)
        }}
        onKeyDown={event => {
          event.stopPropagation()
          if (event.key === 'Escape') onDone()
        }}
      />
      <button type="submit" className={css['word']}>
        {words.linkSet}
      </button>
      {address !== '' && (
        <button type="button" className={css['word']} onClick={() => set(undefined)}>
          {words.linkRemove}
        </button>
      )}
      {refused && (
        <p id={error} role="alert" className={css['error']}>
          {words.linkBad}
        </p>
      )}
    </form>
  )
}
