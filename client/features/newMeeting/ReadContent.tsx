import { memo, useId } from 'react'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import { printedLabel } from '../../../shared/template/printedLabel.ts'
import type { Template } from '../../../shared/template/template.ts'
import { newMeetingWords } from '../../../shared/words/newMeeting.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useDates } from '../../ui/useDates.ts'
import css from './ReadContent.module.css'
import { ReadLines } from './ReadLines.tsx'

type Content = ImportAnswer['content']

/** What a file was read as: the meeting as it will be, head and items. */
export const ReadContent = memo(({ content, template }: { content: Content; template: Template }) => {
  const words = useWords(newMeetingWords)
  const { language } = useLanguage()
  const render = renderWords[language]
  const dates = useDates()
  const id = useId()
  const people = (attendance: Content['people'][number]['attendance']) =>
    content.people
      .filter(person => person.attendance === attendance)
      .map(({ name, role, organisation, deputyFor = '', arrival = '', departure = '' }) => [
        name, role, organisation,
        deputyFor && `${render.deputyFor} ${deputyFor}`,
        arrival && `${render.arrival} ${dates.clocks(arrival)}`,
        departure && `${render.departure} ${dates.clocks(departure)}`,
      ].filter(text => text !== '').join(', '))
      .join('; ')
  const facts = [
    { where: 'title', name: words.facts.title, value: content.title },
    { where: 'body', name: words.facts.body, value: content.body },
    { where: 'date', name: words.facts.date, value: content.date === '' ? '' : dates.day(`${content.date}T00:00`) },
    { where: 'end', name: words.facts.time, value: dates.clocks(content.start, content.end) },
    { where: 'place', name: render.place, value: content.place },
    { where: 'chair', name: words.chair, value: content.chair },
    { where: 'minuteTaker', name: words.minuteTaker, value: content.minuteTaker },
    ...(['present', 'apology', 'absent'] as const).map(attendance => ({ where: 'people', name: render.attendance[attendance], value: people(attendance) })),
    { where: 'nextMeeting', name: render.nextMeeting, value: content.nextMeeting },
  ].filter(fact => fact.value !== '')
  const number = (at: number) => (template.id === 'opsamling' ? `${template.item[language]} ${at + 1}:` : `${at + 1}.`)
  return (
    <div className={css.content}>
      <dl className={css.facts}>
        {facts.map(fact => (
          <div key={fact.name} className={css.fact} data-where={fact.where}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <ReadLines lines={content.intro} where="intro" />
      {content.items.length === 0 && <p className={css.part}>{words.noItems}</p>}
      {content.items.map((item, at) => (
        <section key={at} aria-labelledby={`${id}-${at}`}>
          <h4 id={`${id}-${at}`} className={css.title} data-where={`items.${at}.title`}>
            <span className={css.number}>{number(at)}</span> {item.title === '' ? render.untitled : item.title}
            {item.closed && <span className={css.closed}> {render.closedItem}</span>}
          </h4>
          {(['caseStatement', 'recommendation', 'attachments', 'minutes'] as const).map(part => {
            const empty = part === 'attachments' ? item.attachments.length === 0 : item[part].length === 0
            if (empty) return undefined
            return (
              <div key={part}>
                {part !== 'caseStatement' && <p className={css.part}>{printedLabel(template, part)[language]}</p>}
                {part === 'attachments' ? (
                  <ul className={css.attachments}>
                    {item.attachments.map((title, index) => (
                      <li key={index} data-where={`items.${at}.attachments.${index}`}>
                        {title}
                      </li>
                    ))}
                  </ul>
                ) : (
                  <ReadLines lines={item[part]} where={`items.${at}.${part}`} />
                )}
              </div>
            )
          })}
        </section>
      ))}
      <ReadLines lines={content.closing} where="closing" />
    </div>
  )
})
ReadContent.displayName = 'ReadContent'
