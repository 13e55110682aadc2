import { useState } from 'react'
import { reviewWords } from '../../../shared/words/review.ts'
import { useOpenReview } from '../../api/useOpenReview.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { fromLocal, noonIn, toLocal } from '../../ui/localMoment.ts'

interface DeadlineDialogProps {
  readonly meetingId: string
  /** The deadline that holds, which is to be moved. */
  readonly until: number | undefined
  /** The forum's usual number of days. */
  readonly days: number
  readonly now: number
  readonly onClose: () => void
}

/** Sets until when one may object, or moves it. */
export const DeadlineDialog = ({ meetingId, until, days, now, onClose }: DeadlineDialogProps) => {
  const words = useWords(reviewWords)
  const notify = useNotify()
  const open = useOpenReview(meetingId)
  const [local, setLocal] = useState(() => toLocal(until ?? noonIn(days, now)))
  const [wrong, setWrong] = useState(false)
  const send = () => {
    const moment = fromLocal(local)
    if (moment === undefined || moment <= now) return setWrong(true)
    open.mutate(moment, {
      onSuccess: () => {
        notify({ text: words.deadlineSet })
        onClose()
      },
    })
  }
  const title = until === undefined ? words.set : words.move
  return (
    <FormDialog title={title} lead={words.deadlineLead} send={title} busy={open.isPending} error={open.error} onSend={send} onClose={onClose}>
      <TextField
        data-first-field
        type="datetime-local"
        label={words.deadline}
        hint={words.deadlineHint}
        error={wrong ? words.deadlineMissing : undefined}
        value={local}
        onChange={event => {
          setLocal(event.target.value)
          setWrong(false)
        }}
      />
    </FormDialog>
  )
}
