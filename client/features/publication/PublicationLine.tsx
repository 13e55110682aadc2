import { useRef, useState } from 'react'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { publicationWords } from '../../../shared/words/publication.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './PublicationLine.module.css'
import { WithdrawForm } from './WithdrawForm.tsx'

interface PublicationLineProps {
  readonly meetingId: string
  readonly publication: MeetingDetail['publications'][number]
  /** 1 for the first edition. */
  readonly number: number
  readonly stands: boolean
  readonly mayWithdraw: boolean
}

/** One edition: when, where, how it stands; and the way to withdraw it, which asks first. */
export const PublicationLine = ({ meetingId, publication, number, stands, mayWithdraw }: PublicationLineProps) => {
  const words = useWords(publicationWords)
  const dates = useDates()
  const [asked, setAsked] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { id, path, at, withdrawnAt } = publication
  const close = () => {
    setAsked(false)
    opener.current?.focus()
  }
  return (
    <li className={css.line}>
      <p className={css.name}>
        <a href={path} aria-label={`${words.see(number)}, ${dates.moment(at)}`}>
          {words.edition(number, dates.moment(at))}
        </a>
        <Tag>{withdrawnAt !== null ? words.withdrawn(dates.moment(withdrawnAt)) : stands ? words.stands : words.corrected}</Tag>
      </p>
      {mayWithdraw && withdrawnAt === null && (
        <Button small look="quiet" ref={opener} aria-label={words.withdrawEdition(number)} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {words.withdraw}
        </Button>
      )}
      {asked && withdrawnAt === null && <WithdrawForm meetingId={meetingId} publicationId={id} onClose={close} />}
    </li>
  )
}
