import { useState } from 'react'
import { can } from '../../../shared/domain/can.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useRemarks } from '../../api/useRemarks.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { Remark } from './Remark.tsx'
import { RemarkForm } from './RemarkForm.tsx'
import type { RemarkPlace } from './remarkPlace.ts'
import css from './RemarksPanel.module.css'

interface RemarksPanelProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'role'>
  /** What remarks can be about, in printed order, without the minutes as a whole. */
  readonly places: readonly RemarkPlace[]
  /** The place that a new remark is about to begin with; give the panel a new `key` to begin elsewhere. */
  readonly about?: Pick<RemarkPlace, 'section' | 'closed'>
  /** Shows a place in the minutes. */
  readonly onGo?: (place: RemarkPlace) => void
}

/** The remarks to a meeting, a way to settle them, and a form for a new one where the phase lets this person remark. */
export const RemarksPanel = ({ meeting, places, about, onGo }: RemarksPanelProps) => {
  const words = useWords(remarksWords)
  const query = useRemarks(meeting.id)
  const [showAll, setShowAll] = useState(false)
  const remarks = query.data?.remarks ?? []
  const open = remarks.filter(remark => !remark.resolved)
  const resolved = remarks.filter(remark => remark.resolved)
  const mayRemark = can(meeting.role, meeting.phase, 'remark')
  const mayWrite = can(meeting.role, meeting.phase, 'minutes')
  const mayResolve = meeting.role === 'secretariat' || meeting.role === 'chair'
  const list = (rows: readonly RemarkRow[]) => (
    <ol className="plain-list">
      {rows.map(remark => (
        <Remark key={remark.id} meetingId={meeting.id} remark={remark} places={places} mayResolve={mayResolve} mayWrite={mayWrite} {...(onGo ? { onGo } : {})} />
      ))}
    </ol>
  )
  return (
    <div className={css.panel}>
      <QueryNotice query={query} />
      {query.data && open.length === 0 && <p className={css.empty}>{mayRemark ? words.emptyMay : words.empty}</p>}
      {open.length > 0 && list(open)}
      {resolved.length > 0 && (
        <div>
          <Button look="quiet" small aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
            {words.showResolved(resolved.length)}
          </Button>
          {showAll && list(resolved)}
        </div>
      )}
      {mayRemark && <RemarkForm meetingId={meeting.id} places={places} {...(about ? { about } : {})} />}
    </div>
  )
}
