import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { timeLeft } from '../../../shared/domain/countdown.ts'
import { can } from '../../../shared/domain/can.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { reviewWords } from '../../../shared/words/review.ts'
import { useAcceptMinutes } from '../../api/useAcceptMinutes.ts'
import { useReview } from '../../api/useReview.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import { useDates } from '../../ui/useDates.ts'
import { DeadlineDialog } from './DeadlineDialog.tsx'
import css from './ReviewBar.module.css'
import { useNow } from './useNow.ts'
import { WhoAnswered } from './WhoAnswered.tsx'

interface ReviewBarProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'phase' | 'role'>
  /** Opens the form to say something: an objection, or a remark to a passage. */
  readonly onSay: (kind: 'remark' | 'objection') => void
}

/** While minutes are in review: until when one may object, how long that is, what silence means, and what this person may do. */
export const ReviewBar = ({ meeting, onSay }: ReviewBarProps) => {
  const words = useWords(reviewWords)
  const dates = useDates()
  const notify = useNotify()
  const query = useReview(meeting.id)
  const accept = useAcceptMinutes(meeting.id)
  const [setting, setSetting] = useState(false)
  const now = useNow(query.data?.now)
  if (!query.data || now === undefined) return undefined
  const { period, mine, people, days } = query.data
  const left = period && timeLeft(period.until, now)
  const over = left?.unit === 'over'
  const silence = period && (period.silenceAccepts ? (over ? words.silenceDid : words.silenceWill) : words.silenceNot)
  return (
    <section className={css.bar} aria-label={words.title} data-over={over || undefined}>
      <CalendarClock className={css.icon} aria-hidden />
      <div className={css.text}>
        {period && left ? (
          <p>
            <span className={css.until}>{words.until(dates.moment(period.until))}</span>{' '}
            <strong className={css.left}>{left.unit === 'over' ? words.over : words[left.unit](left.count)}</strong>
          </p>
        ) : (
          <p>{words.none}</p>
        )}
        {silence && <p className={css.soft}>{silence}</p>}
        {can(meeting.role, meeting.phase, 'propose') && <p className={css.soft}>{words.howTo}</p>}
        {mine === 'accepted' && <p className={css.soft}>{words.accepted}</p>}
        <ErrorNotice error={accept.error} />
      </div>
      <div className={css.acts}>
        {mine !== null && mine !== 'accepted' && (
          <Button small busy={accept.isPending} onClick={() => accept.mutate(undefined, { onSuccess: () => notify({ text: words.acceptedNow }) })}>
            {words.accept}
          </Button>
        )}
        {can(meeting.role, meeting.phase, 'remark') && (
          <Button small look="quiet" onClick={() => onSay('remark')}>
            {words.say}
          </Button>
        )}
        {can(meeting.role, meeting.phase, 'object') && (
          <Button small look="quiet" onClick={() => onSay('objection')}>
            {words.object}
          </Button>
        )}
        {people.length > 0 && <WhoAnswered people={people} />}
        {meeting.role === 'secretariat' && (
          <Button small look={period ? 'quiet' : 'plain'} onClick={() => setSetting(true)}>
            {period ? words.move : words.set}
          </Button>
        )}
      </div>
      {setting && <DeadlineDialog meetingId={meeting.id} until={period?.until} days={days} now={now} onClose={() => setSetting(false)} />}
    </section>
  )
}
