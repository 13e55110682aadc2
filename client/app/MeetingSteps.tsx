import { useState } from 'react'
import type { MeetingDetail } from '../../shared/protocol/http.ts'
import { ApprovalDialog } from '../features/approval/ApprovalDialog.tsx'
import { PhaseBar } from '../features/phase/PhaseBar.tsx'
import { PublishDialog } from '../features/publication/PublishDialog.tsx'

/** The phase bar of a meeting with the two dialogs that its steps lead to. */
export const MeetingSteps = ({ meeting }: { meeting: MeetingDetail }) => {
  const [open, setOpen] = useState<'none' | 'approval' | 'publication'>('none')
  const close = () => setOpen('none')
  return (
    <>
      <PhaseBar meeting={meeting} onApprove={() => setOpen('approval')} onPublish={() => setOpen('publication')} />
      <ApprovalDialog meeting={meeting} open={open === 'approval'} onOpenChange={close} />
      <PublishDialog meeting={meeting} open={open === 'publication'} onOpenChange={close} />
    </>
  )
}
