import type { AuditList, MeetingDetail } from '../../../shared/protocol/http.ts'
import { auditWords } from '../../../shared/words/audit.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { Fingerprint } from '../../ui/Fingerprint.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useDates } from '../../ui/useDates.ts'
import { sentenceOf } from './sentenceOf.ts'
import css from './AuditTrail.module.css'

interface AuditTrailProps {
  readonly rows: AuditList['rows']
  /** Gives names to what rows have only ids of. */
  readonly meeting: Pick<MeetingDetail, 'members' | 'attachments'> | undefined
}

/** What was done in a meeting, newest first, a sentence each. */
export const AuditTrail = ({ rows, meeting }: AuditTrailProps) => {
  const words = useWords(auditWords)
  const domain = useWords(domainWords)
  const dates = useDates()
  if (rows.length === 0) return <p>{words.empty}</p>
  return (
    <ol className="plain-list" reversed aria-label={words.list}>
      {rows.toReversed().map(row => {
        const { reason, hash, despite } = row.detail
        return (
          <li key={row.id} className={css.row}>
            <time className={css.when} dateTime={new Date(row.at).toISOString()}>
              {dates.moment(row.at)}
            </time>
            <div>
              <p>{sentenceOf(row, { words, domain, meeting, moment: dates.moment })}</p>
              {typeof reason === 'string' && <p className={css.reason}>{words.reason(reason)}</p>}
              {Array.isArray(despite) && <p>{words.despite(despite.length)}</p>}
              {typeof hash === 'string' && (
                <details className={css.print}>
                  <summary>{words.fingerprint}</summary>
                  <Fingerprint hash={hash} />
                </details>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
