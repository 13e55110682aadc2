import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApprovalPreview, MeetingDetail } from '../../../shared/protocol/http.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { approvalWords } from '../../../shared/words/approval.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { keys } from '../../api/keys.ts'
import { useApprovalPreview } from '../../api/useApprovalPreview.ts'
import { useApprove } from '../../api/useApprove.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { Changes } from './Changes.tsx'
import { FinalText } from './FinalText.tsx'
import { StillOutstanding } from './StillOutstanding.tsx'

interface ApprovalDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'epoch'>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Shows the chair the final text and its fingerprint, and approves exactly that. */
export const ApprovalDialog = (props: ApprovalDialogProps) => (props.open ? <OpenApproval {...props} /> : undefined)

/** Where the chair is: reading a text, or seeing what changed in it since. */
type Stage = { type: 'text'; before?: ApprovalPreview } | { type: 'changes'; before: ApprovalPreview }

const OpenApproval = ({ meeting, onOpenChange }: ApprovalDialogProps) => {
  const words = useWords(approvalWords)
  const ui = useWords(uiWords)
  const notify = useNotify()
  const client = useQueryClient()
  const first = useApprovalPreview(meeting.id)
  const approve = useApprove(meeting.id)
  const [newer, setNewer] = useState<ApprovalPreview>()
  const [stage, setStage] = useState<Stage>({ type: 'text' })
  // what was fetched for an earlier opening is never shown: while it is fetched anew there is nothing to approve
  const preview = newer ?? (first.isFetching ? undefined : first.data)
  const [despite, setDespite] = useState<readonly string[]>([])
  const left = preview?.outstanding ?? []
  const word = left.every(({ key }) => despite.includes(key))
  const sound = preview !== undefined && sha256(preview.json) === preview.hash

  const send = async (shown: ApprovalPreview) => {
    try {
      const answer = await approve.mutateAsync({ hash: shown.hash, epoch: meeting.epoch, despite: shown.outstanding.map(({ key }) => key) })
      if (answer.type === 'changed') {
        setNewer(answer.now)
        setStage({ type: 'changes', before: shown })
        return
      }
      if (answer.type === 'outstanding') {
        setNewer(answer.now)
        return
      }
      notify({ text: words.approved })
      onOpenChange(false)
    } catch {
      // shown below; the meeting may have moved on
      await client.invalidateQueries({ queryKey: keys.meeting(meeting.id) })
    }
  }

  const before = stage.before
  const changed = stage.type === 'changes'
  return (
    <Dialog
      open
      wide
      onOpenChange={onOpenChange}
      title={changed ? words.changedTitle : words.title}
      lead={changed ? words.changedLead : words.lead}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{ui.cancel}</Button>
          {changed && (
            <Button look="primary" onClick={() => setStage({ type: 'text', before: stage.before })}>
              {words.seeNew}
            </Button>
          )}
          {!changed && before && <Button onClick={() => setStage({ type: 'changes', before })}>{words.backToChanges}</Button>}
          {!changed && (
            <Button look="primary" busy={approve.isPending} disabled={!sound || !word} onClick={() => preview && void send(preview)}>
              {words.approve}
            </Button>
          )}
        </>
      }
    >
      <ErrorNotice error={approve.error} />
      {!preview && <QueryNotice query={first} />}
      {preview && !sound && <Notice tone="danger">{words.mismatch}</Notice>}
      {preview && sound && !changed && left.length > 0 && (
        <StillOutstanding preview={preview} agreed={word} onAgree={agreed => setDespite(agreed ? left.map(({ key }) => key) : [])} />
      )}
      {preview && sound && !changed && <FinalText preview={preview} />}
      {preview && sound && stage.type === 'changes' && <Changes before={stage.before.json} after={preview.json} />}
    </Dialog>
  )
}
