import { useEffect, useRef, useState } from 'react'
import { publicationWords } from '../../../shared/words/publication.ts'
import { useWithdraw } from '../../api/useWithdraw.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './WithdrawForm.module.css'

interface WithdrawFormProps {
  readonly meetingId: string
  readonly publicationId: string
  readonly onClose: () => void
}

/** Says what withdrawing does, asks for the public reason, and does it. */
export const WithdrawForm = ({ meetingId, publicationId, onClose }: WithdrawFormProps) => {
  const words = useWords(publicationWords)
  const notify = useNotify()
  const withdraw = useWithdraw(meetingId)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = async () => {
    if (reason.trim() === '') {
      setMissing(true)
      return field.current?.focus()
    }
    try {
      // the promise, not a callback: by then this line says that it was withdrawn, and the form is gone
      await withdraw.mutateAsync({ publicationId, reason: reason.trim() })
      notify({ text: words.withdrawnNow })
      onClose()
    } catch {
      // shown below
    }
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (!withdraw.isPending) void send()
      }}
    >
      <p>{words.withdrawAsk}</p>
      <TextArea
        ref={field}
        label={words.withdrawReason}
        hint={words.withdrawReasonHint}
        error={missing ? words.withdrawReasonMissing : undefined}
        value={reason}
        maxLength={2000}
        rows={2}
        onChange={event => {
          setReason(event.target.value)
          setMissing(false)
        }}
      />
      <ErrorNotice error={withdraw.error} />
      <div className={css.buttons}>
        <Button small onClick={onClose}>
          {words.keep}
        </Button>
        <Button small look="danger" type="submit" busy={withdraw.isPending}>
          {words.withdrawNow}
        </Button>
      </div>
    </form>
  )
}
