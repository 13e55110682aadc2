import { Link } from 'wouter'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { approvalWords } from '../../../shared/words/approval.ts'
import { Fingerprint } from '../../ui/Fingerprint.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './ApprovedBy.module.css'

/** The approval that stands: by whom and when, of which version, and its fingerprint. */
export const ApprovedBy = ({ meeting: { id, approval } }: { meeting: Pick<MeetingDetail, 'id' | 'approval'> }) => {
  const words = useWords(approvalWords)
  const dates = useDates()
  if (!approval) return undefined
  return (
    <div className={css.approved}>
      <Notice tone="ok">
        <p className={css.line}>
          {words.approvedBy(approval.by, dates.moment(approval.at))} <Link href={`/moede/${id}/historik?vis=${approval.snapshotId}`}>{words.seeApproved}</Link>
        </p>
        {approval.hash !== null && (
          <details>
            <summary>{words.fingerprint}</summary>
            <Fingerprint hash={approval.hash} />
          </details>
        )}
      </Notice>
    </div>
  )
}
