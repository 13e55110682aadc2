import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { attachmentsWords } from '../../../shared/words/attachments.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { keys } from '../../api/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './AddAttachment.module.css'
import { uploadAttachment } from './uploadAttachment.ts'

/** The server takes no more. */
const MOST_BYTES = 20_000_000

interface AddAttachmentProps {
  readonly meetingId: string
  readonly itemId: string
  readonly closed: boolean
  readonly onClose: () => void
}

/** The form for one attachment: a title, a file, or both. */
export const AddAttachment = ({ meetingId, itemId, closed, onClose }: AddAttachmentProps) => {
  const words = useWords(attachmentsWords)
  const { language } = useLanguage()
  const notify = useNotify()
  const client = useQueryClient()
  const [title, setTitle] = useState('')
  const [file, setFile] = useState<File>()
  const [wrong, setWrong] = useState<string>()
  const [error, setError] = useState<unknown>()
  const [sent, setSent] = useState<number>()
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const send = async () => {
    const name = title.trim()
    if (name === '' && !file) return setWrong(words.nothing)
    if (file && file.size > MOST_BYTES) return setWrong(words.tooLarge(renderWords[language].size(MOST_BYTES)))
    setWrong(undefined)
    setError(undefined)
    setSent(0)
    stop.current = new AbortController()
    try {
      await uploadAttachment(meetingId, { itemId, title: name, closed, ...(file ? { file } : {}) }, setSent, stop.current.signal)
      await client.invalidateQueries({ queryKey: keys.detail(meetingId) })
      notify({ text: words.added(name === '' ? (file?.name ?? '') : name) })
      onClose()
    } catch (problem) {
      if (!stop.current.signal.aborted) setError(problem)
    } finally {
      setSent(undefined)
    }
    return undefined
  }

  return (
    <form
      className={css.form}
      aria-label={words.add}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form comes because it was asked for */}
      <TextField label={words.title} hint={words.titleHint} value={title} maxLength={500} autoComplete="off" autoFocus onChange={event => setTitle(event.target.value)} />
      <TextField label={words.file} type="file" error={wrong} onChange={event => setFile(event.target.files?.[0])} />
      {sent !== undefined && (
        <div className={css.progress}>
          <progress max={1} value={sent} aria-label={words.uploading(Math.round(sent * 100))} />
          <span aria-live="polite">{sent < 1 ? words.uploading(Math.round(sent * 100)) : words.finishing}</span>
        </div>
      )}
      <ErrorNotice error={error} />
      <div className={css.actions}>
        <Button type="submit" look="primary" small busy={sent !== undefined}>
          {words.addButton}
        </Button>
        <Button
          small
          onClick={() => {
            if (sent === undefined) onClose()
            else stop.current?.abort()
          }}
        >
          {sent === undefined ? words.cancel : words.stop}
        </Button>
      </div>
    </form>
  )
}
