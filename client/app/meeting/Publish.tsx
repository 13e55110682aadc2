import { useState } from 'react'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { useChecks } from '../../api/useChecks.ts'
import { Checks } from '../../features/checks/Checks.tsx'
import { PublishDialog } from '../../features/publication/PublishDialog.tsx'
import { goTo } from '../../sync/goTo.ts'

/** Publication, and before it the check. */
export const Publish = ({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) => {
  const query = useChecks(meeting.id)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const found = (query.data?.findings.length ?? 0) > 0
  /** Whether to go on, and with which reason. */
  const ask = (): { despite?: string } | undefined => {
    if (!found) return {}
    if (reason.trim() === '') setMissing(true)
    return reason.trim() === '' ? undefined : { despite: reason.trim() }
  }
  const go = (anchor: string) => {
    onClose()
    // the dialog gives focus back first
    setTimeout(() => goTo(anchor), 50)
  }
  return (
    <PublishDialog meeting={meeting} open onOpenChange={onClose} held={!query.data} onAsk={ask}>
      <Checks
        query={query}
        reason={reason}
        missing={missing}
        onReason={text => {
          setReason(text)
          setMissing(false)
        }}
        onGo={go}
      />
    </PublishDialog>
  )
}
