import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useResolveRemark } from '../../api/useResolveRemark.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useDates } from '../../ui/useDates.ts'
import { placeKey } from './remarkPlace.ts'
import type { RemarkPlace } from './remarkPlace.ts'
import css from './Remark.module.css'

interface RemarkProps {
  readonly meetingId: string
  readonly remark: RemarkRow
  readonly places: readonly RemarkPlace[]
  readonly mayResolve: boolean
  readonly onGo?: (place: RemarkPlace) => void
}

/** One remark: about what, what it says, who and when. */
export const Remark = ({ meetingId, remark, places, mayResolve, onGo }: RemarkProps) => {
  const words = useWords(remarksWords)
  const dates = useDates()
  const resolve = useResolveRemark(meetingId)
  const place = places.find(one => placeKey(one) === placeKey(remark))
  const name = remark.mine ? words.mine : remark.by
  return (
    <li className={css.remark}>
      <p className={css.place}>
        {place && onGo ? (
          <button type="button" className={css.go} aria-label={words.go(place.label)} onClick={() => onGo(place)}>
            {place.label}
          </button>
        ) : (
          (place?.label ?? (remark.section === '' ? words.whole : words.gone))
        )}
        {remark.closed && <Tag> {words.closed}</Tag>}
      </p>
      <p className={css.text}>{remark.text}</p>
      <div className={css.foot}>
        <Tag>{words.by(name, dates.moment(remark.at))}</Tag>
        {remark.resolved && <Tag>{words.resolved}</Tag>}
        {!remark.resolved && mayResolve && (
          <Button look="quiet" small aria-label={words.resolveOf(name)} busy={resolve.isPending} onClick={() => resolve.mutate(remark.id)}>
            {words.resolve}
          </Button>
        )}
      </div>
      <ErrorNotice error={resolve.error} />
    </li>
  )
}
