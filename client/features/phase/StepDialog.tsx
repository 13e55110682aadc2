import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Transition } from '../../../shared/domain/phase.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { phaseWords } from '../../../shared/words/phase.ts'
import { keys } from '../../api/keys.ts'
import { useChangePhase } from '../../api/useChangePhase.ts'
import { useReview } from '../../api/useReview.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { fromLocal, noonIn, toLocal } from '../../ui/localMoment.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { useDraft } from '../../ui/useDraft.ts'
import { stepWords } from './stepWords.ts'

interface StepDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'epoch' | 'role'>
  readonly step: Transition
  readonly onClose: () => void
}

/** Asks once before a meeting changes phase, says what that means for whom, and takes the reason of a step back. */
export const StepDialog = ({ meeting, step, onClose }: StepDialogProps) => {
  const words = useWords(phaseWords)
  const names = useWords(domainWords).phase
  const notify = useNotify()
  const client = useQueryClient()
  const [reason, setReason] = useDraft(`step.${meeting.id}`)
  const [missing, setMissing] = useState(false)
  const change = useChangePhase(meeting.id)
  const setsDeadline = step.to === 'inReview' && !step.reason && meeting.role === 'secretariat'
  const review = useReview(meeting.id)
  const [local, setLocal] = useState<string>()
  const days = review.data?.days
  const deadline = local ?? (days === undefined ? '' : toLocal(noonIn(days, review.data?.now ?? 0)))
  const { name, does } = stepWords(words, meeting.phase, step)
  const send = async () => {
    if (step.reason && reason.trim() === '') return setMissing(true)
    const until = fromLocal(deadline)
    try {
      // the promise, not a callback: the news of the new phase may come first and close this dialog
      await change.mutateAsync({ to: step.to, epoch: meeting.epoch, ...(step.reason ? { reason: reason.trim() } : {}), ...(setsDeadline && until !== undefined ? { objectionUntil: until } : {}) })
      setReason('')
      notify({ text: words.moved(names[step.to]) })
      onClose()
    } catch {
      // shown below; somebody else may have moved it, then what is on the screen is old
      await client.invalidateQueries({ queryKey: keys.meeting(meeting.id) })
    }
  }
  return (
    <FormDialog title={name} lead={does} send={name} busy={change.isPending} error={change.error} onSend={() => void send()} onClose={onClose}>
      {step.reason && (
        <TextArea
          data-first-field
          label={words.reason}
          hint={words.reasonHint}
          error={missing ? words.reasonMissing : undefined}
          value={reason}
          maxLength={2000}
          onChange={event => {
            setReason(event.target.value)
            setMissing(false)
          }}
        />
      )}
      {setsDeadline && (
        <TextField type="datetime-local" label={words.deadline} hint={words.deadlineHint} optional value={deadline} onChange={event => setLocal(event.target.value)} />
      )}
    </FormDialog>
  )
}
