import { Link } from 'wouter'
import { auditWords } from '../../../shared/words/audit.ts'
import { useAudit } from '../../api/useAudit.ts'
import { useMeeting } from '../../api/useMeeting.ts'
import { AuditTrail } from '../../features/audit/AuditTrail.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** `/moede/:id/historik`: who did what in one meeting, for its secretariat. */
export const AuditPage = ({ id }: { id: string }) => {
  const words = useWords(auditWords)
  const audit = useAudit(id)
  const meeting = useMeeting(id)
  return (
    <Sheet>
      <PageHead
        title={words.title}
        lead={words.lead}
        over={<Link href={`/moede/${id}`}>{meeting.data?.title || words.back}</Link>}
      />
      <QueryNotice query={audit} />
      {audit.data && <AuditTrail rows={audit.data.rows} meeting={meeting.data} />}
    </Sheet>
  )
}
