import { useState } from 'react'
import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useAcceptProposal } from '../../api/useAcceptProposal.ts'
import { useEnterObjection } from '../../api/useEnterObjection.ts'
import { useResolveRemark } from '../../api/useResolveRemark.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useDates } from '../../ui/useDates.ts'
import { Answers } from './Answers.tsx'
import { Passage } from './Passage.tsx'
import { placeKey } from './remarkPlace.ts'
import type { RemarkPlace } from './remarkPlace.ts'
import css from './Remark.module.css'
import { usePassageNow } from './usePassageNow.ts'

interface RemarkProps {
  readonly meetingId: string
  readonly remark: RemarkRow
  readonly places: readonly RemarkPlace[]
  /** Chair and secretariat. */
  readonly mayResolve: boolean
  /** They may write minutes now: a proposal can be put in, an objection entered. */
  readonly mayWrite: boolean
  readonly onGo?: (place: RemarkPlace) => void
}

/** One remark, proposal or objection: about what, what it says, who and when, what was said to it, and what can be done with it. */
export const Remark = ({ meetingId, remark, places, mayResolve, mayWrite, onGo }: RemarkProps) => {
  const words = useWords(remarksWords)
  const dates = useDates()
  const resolve = useResolveRemark(meetingId)
  const accept = useAcceptProposal(meetingId)
  const enter = useEnterObjection(meetingId)
  const now = usePassageNow(remark)
  const [late, setLate] = useState(false)
  const place = places.find(one => placeKey(one) === placeKey(remark))
  const name = remark.mine ? words.mine : remark.by
  const { kind, resolved, outcome } = remark
  const objects = kind === 'objection' || kind === 'dissent'
  const mayEnter = mayResolve && mayWrite && objects && outcome !== 'entered' && outcome !== 'withdrawn'
  const take = () => {
    setLate(false)
    if (now !== undefined) accept.mutate({ remarkId: remark.id, seen: now }, { onSuccess: answer => setLate(answer.type === 'changed') })
  }
  return (
    <li className={css.remark} data-kind={kind}>
      <p className={css.place}>
        {kind !== 'remark' && <strong className={css.kind}>{words.kind[kind]}</strong>}
        {place && onGo ? (
          <button type="button" className={css.go} aria-label={words.go(place.label)} onClick={() => onGo(place)}>
            {place.label}
          </button>
        ) : (
          (place?.label ?? (remark.section === '' ? words.whole : words.gone))
        )}
        {remark.closed && <Tag> {words.closed}</Tag>}
      </p>
      <Passage remark={remark} now={now} />
      {remark.text !== '' && <p className={css.text}>{remark.text}</p>}
      <div className={css.foot}>
        <Tag>{words.by(name, dates.moment(remark.at))}</Tag>
        {resolved && <Tag>{words.outcome[outcome ?? 'settled'][kind === 'proposal' ? 'proposal' : 'other']}</Tag>}
      </div>
      <Answers meetingId={meetingId} remark={remark} mayAnswer={mayResolve || remark.mine} />
      {late && <Notice tone="warn">{words.changedMeanwhile}</Notice>}
      <div className={css.acts}>
        {!resolved && mayResolve && mayWrite && kind === 'proposal' && now !== undefined && (
          <Button small look="primary" aria-label={words.acceptOf(name)} busy={accept.isPending} onClick={take}>
            {now === remark.passage?.quote ? words.accept : words.acceptAnyway}
          </Button>
        )}
        {mayEnter && (
          <Button small aria-label={words.enterOf(name)} busy={enter.isPending} onClick={() => enter.mutate(remark.id)}>
            {words.enter}
          </Button>
        )}
        {!resolved && mayResolve && (
          <Button look="quiet" small aria-label={words.resolveOf(name)} busy={resolve.isPending} onClick={() => resolve.mutate(remark.id)}>
            {kind === 'proposal' ? words.decline : words.resolve}
          </Button>
        )}
        {!resolved && !mayResolve && remark.mine && (
          <Button look="quiet" small busy={resolve.isPending} onClick={() => resolve.mutate(remark.id)}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <ErrorNotice error={resolve.error ?? accept.error ?? enter.error} />
    </li>
  )
}
