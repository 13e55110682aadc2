import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { auditWords } from '../../../shared/words/audit.ts'
import { useAudit } from '../../api/useAudit.ts'
import { AuditTrail } from '../../features/audit/AuditTrail.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'

/** Who did what in one meeting, for its secretariat. */
export const Events = ({ meeting }: { meeting: MeetingDetail }) => {
  const words = useWords(auditWords)
  const audit = useAudit(meeting.id)
  return (
    <section aria-label={words.list}>
      <p>{words.lead}</p>
      <QueryNotice query={audit} />
      {audit.data && <AuditTrail rows={audit.data.rows} meeting={meeting} />}
    </section>
  )
}
