import { useState } from 'react'
import type { RemarkRow } from '../../../shared/protocol/review.ts'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useAnswerRemark } from '../../api/useAnswerRemark.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useDates } from '../../ui/useDates.ts'
import { useDraft } from '../../ui/useDraft.ts'
import css from './Answers.module.css'

interface AnswersProps {
  readonly meetingId: string
  readonly remark: Pick<RemarkRow, 'id' | 'answers' | 'resolved'>
  readonly mayAnswer: boolean
}

/** The field was just asked for. */
const focusOn = (field: HTMLTextAreaElement | null): void => field?.focus()

/** What was said to a remark, and a field to say more. */
export const Answers = ({ meetingId, remark, mayAnswer }: AnswersProps) => {
  const words = useWords(remarksWords)
  const dates = useDates()
  const answer = useAnswerRemark(meetingId)
  const [open, setOpen] = useState(false)
  const [text, setText] = useDraft(`answer.${remark.id}`)
  const send = () => {
    if (text.trim() === '') return
    answer.mutate({ remarkId: remark.id, text: text.trim() }, {
      onSuccess: () => {
        setText('')
        setOpen(false)
      },
    })
  }
  return (
    <>
      {remark.answers.length > 0 && (
        <ol className={css.answers} aria-label={words.answers}>
          {remark.answers.map((one, index) => (
            <li key={index} className={css.answer}>
              <p className={css.text}>{one.text}</p>
              <Tag>{words.by(one.mine ? words.mine : one.by, dates.moment(one.at))}</Tag>
            </li>
          ))}
        </ol>
      )}
      {mayAnswer && !remark.resolved && !open && (
        <Button look="quiet" small onClick={() => setOpen(true)}>
          {words.answer}
        </Button>
      )}
      {mayAnswer && !remark.resolved && open && (
        <form
          className={css.form}
          onSubmit={event => {
            event.preventDefault()
            if (!answer.isPending) send()
          }}
        >
          <TextArea ref={focusOn} label={words.yourAnswer} value={text} rows={3} maxLength={20_000} onChange={event => setText(event.target.value)} />
          <div className={css.acts}>
            <Button small look="primary" type="submit" busy={answer.isPending}>
              {words.sendAnswer}
            </Button>
            <Button small look="quiet" onClick={() => setOpen(false)}>
              {words.leaveIt}
            </Button>
          </div>
        </form>
      )}
      <ErrorNotice error={answer.error} />
    </>
  )
}
