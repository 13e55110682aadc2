import type { ReactNode } from 'react'
import { setHeader } from '../../../shared/document/header.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { HEAD_ANCHOR } from '../../sync/anchors.ts'
import { useHeader } from '../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { InlineText } from './InlineText.tsx'
import css from './MinutesHead.module.css'
import { TimeFact } from './TimeFact.tsx'

/** The head of the minutes: what, when, where and (as `people`) who. */
export const MinutesHead = ({ body, people }: { body: string; people: ReactNode }) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { open, template } = useScope()
  const header = useHeader(open.doc)
  const may = useMay('agenda')
  const text = (key: 'title' | 'place' | 'nextMeeting', label: string, placeholder: string) =>
    may ? (
      <InlineText value={header[key]} label={label} placeholder={placeholder} maxLength={500} onWrite={value => setHeader(open.doc, key, value)} />
    ) : (
      header[key]
    )
  return (
    <header id={HEAD_ANCHOR} className={css.head} data-item={HEAD_ANCHOR}>
      <p className={css.kind}>{template.document[language]}</p>
      <h1 className={css.title}>{may ? text('title', words.meetingTitle, words.untitled) : header.title || words.untitled}</h1>
      <dl className={css.facts}>
        <dt>{words.body}</dt>
        <dd>{body}</dd>
        {(may || header.start !== '') && (
          <>
            <dt>{words.time}</dt>
            <dd>
              <TimeFact header={header} />
            </dd>
          </>
        )}
        {(may || header.place !== '') && (
          <>
            <dt>{words.place}</dt>
            <dd>{text('place', words.place, words.placeHint)}</dd>
          </>
        )}
        {people}
        {(may || header.nextMeeting !== '') && (
          <>
            <dt>{words.nextMeeting}</dt>
            <dd>{text('nextMeeting', words.nextMeeting, words.nextHint)}</dd>
          </>
        )}
      </dl>
    </header>
  )
}
