import { useMemo } from 'react'
import { CONTENT_SCHEMA_PATH } from '../../../shared/schema/contentSchema.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useVersion } from '../../api/useVersion.ts'
import { Fingerprint } from '../../ui/Fingerprint.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { QueryNotice } from '../../ui/QueryNotice.tsx'
import { RecordText } from '../../ui/RecordText.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './ShownVersion.module.css'
import { soundText } from './soundText.ts'

interface ShownVersionProps {
  readonly meetingId: string
  readonly version: string
  readonly name: string
}

/** One version as it reads, with its fingerprint, computed anew here. */
export const ShownVersion = ({ meetingId, version, name }: ShownVersionProps) => {
  const words = useWords(versionsWords)
  const dates = useDates()
  const query = useVersion(meetingId, version)
  const { data } = query
  const sound = useMemo(() => data !== undefined && soundText(data) !== undefined, [data])
  return (
    <div className={css.version}>
      <QueryNotice query={query} />
      {data && !sound && <Notice tone="danger">{words.mismatch}</Notice>}
      {data && sound && (
        <>
          {data.version && <p className={css.note}>{words.madeBy(data.version.by, dates.moment(data.version.at))}</p>}
          <RecordText html={data.html} label={words.shown(name)} />
          <section className={css.print}>
            <h2 className={css.name}>{words.fingerprint}</h2>
            <Fingerprint hash={data.hash} />
            <p className={css.note}>{words.fingerprintHint}</p>
            {data.version && data.version.hash === null && <p className={css.note}>{words.partly}</p>}
            {data.version && <p className={css.note}>{words.logPlace(data.version.seq, data.version.closedSeq)}</p>}
            <p className={css.links}>
              <a href={`data:application/json;charset=utf-8,${encodeURIComponent(data.json)}`} download={`referat-${data.hash.slice(0, 12)}.json`}>
                {words.json}
              </a>
              <a href={CONTENT_SCHEMA_PATH}>{words.schema}</a>
            </p>
          </section>
        </>
      )}
    </div>
  )
}
