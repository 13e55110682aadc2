import { Undo2 } from 'lucide-react'
import { memo } from 'react'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { useDates } from '../../ui/useDates.ts'
import { countsText } from './countsText.ts'
import { ReadContent } from './ReadContent.tsx'
import css from './ReadReview.module.css'
import { SourceLines } from './SourceLines.tsx'
import { useJoined } from './useJoined.ts'
import type { Read, Reading } from './useReading.ts'

/** What was read, next to what it was read from, line by line; what was read wrongly can be set right here. */
export const ReadReview = memo(({ read, reading, template }: { read: Read; reading: Reading; template: Template }) => {
  const words = useWords(newMeetingWords)
  const dates = useDates()
  const sides = useJoined()
  const { source, content, meetings = [] } = read.answer
  // a file of our own says itself what each line is
  const exact = read.answer.exact === true
  return (
    <section className={css.review} aria-labelledby="review">
      <div>
        <h2 id="review">{words.reviewTitle}</h2>
        <p className={css.lead}>{exact ? words.reviewLeadExact : words.reviewLead}</p>
        <p className={css.lead}>{countsText(source, words)}</p>
      </div>
      {meetings.length > 1 && (
        <SelectField label={words.whichMeeting} hint={words.whichMeetingHint} value={String(read.meeting)} onChange={event => reading.choose(Number(event.target.value))}>
          {meetings.map((meeting, at) => (
            <option key={meeting.line} value={at + 1}>
              {words.meetingOption(meeting.title, meeting.date === '' ? '' : dates.day(`${meeting.date}T00:00`))}
            </option>
          ))}
        </SelectField>
      )}
      {!exact && (
        <div className={css.tools}>
          <Button small disabled={read.hints.length === 0} onClick={reading.undo}>
            <Undo2 aria-hidden /> {words.undoLine}
          </Button>
          {reading.rereading && <Spinner label={words.rereading} />}
        </div>
      )}
      <ErrorNotice error={reading.againFailed} />
      <div ref={sides} className={css.sides}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text has to take focus to be scrolled by keyboard */}
        <section className={css.side} aria-labelledby="source" tabIndex={0}>
          <h3 id="source" className={css.name}>
            {words.source}
          </h3>
          <SourceLines exact={exact} source={source} hints={read.hints} template={template} onSet={reading.setLine} />
        </section>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above */}
        <section className={css.side} aria-labelledby="result" tabIndex={0}>
          <h3 id="result" className={css.name}>
            {words.result}
          </h3>
          <ReadContent content={content} template={template} />
        </section>
      </div>
    </section>
  )
})
ReadReview.displayName = 'ReadReview'
