import { useState } from 'react'
import type { ItemId, PersonId } from '../../../../shared/domain/ids.ts'
import type { AttendanceReport, Attendee } from '../../../../shared/exchange/teams/attendanceReport.ts'
import { presenceOf, proposeAttendance } from '../../../../shared/exchange/teams/proposeAttendance.ts'
import { teamsWords } from '../../../../shared/words/teams.ts'
import { useItemTimes } from '../../../api/useItemTimes.ts'
import { freshId } from '../../../sync/freshId.ts'
import { headingOf } from '../../../sync/headingOf.ts'
import { useAgenda, useHeader, usePeople } from '../../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../../sync/scope.ts'
import { itemSection } from '../../../../shared/document/section.ts'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../../ui/language/useWords.ts'
import { useAnnounce } from '../../../ui/live/LiveRegion.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useDates } from '../../../ui/useDates.ts'
import { type ConfirmedChanges, enterChanges, type Facts, isChange } from './changes.ts'
import { itemsText } from './itemsText.ts'
import { meetingSpan } from './meetingSpan.ts'
import { proposedTimes } from './proposedTimes.ts'
import { ProposedPerson } from './ProposedPerson.tsx'
import css from './TeamsAttendance.module.css'

interface ReportReviewProps {
  readonly report: Extract<AttendanceReport, { type: 'read' }>
  readonly onDone: () => void
}

const set = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> => new Map([...map, [key, value]])

const localOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16)

/** What a report proposes, one line a person, to be set right; nothing is entered before it is confirmed. */
export const ReportReview = ({ report, onDone }: ReportReviewProps) => {
  const words = useWords(teamsWords)
  const dates = useDates()
  const announce = useAnnounce()
  const { open, id } = useScope()
  const people = usePeople(open.doc)
  const header = useHeader(open.doc)
  const mayName = useMay('agenda')
  const items = useAgenda(open.doc).filter(item => !item.removed && item.number !== '')
  const [times, setTimes] = useState<ReadonlyMap<string, string>>(new Map())
  const [chosen, setChosen] = useState<ReadonlyMap<PersonId, number | null>>(new Map())
  const [edited, setEdited] = useState<ReadonlyMap<PersonId, Facts>>(new Map())
  const [left, setLeft] = useState<ReadonlyMap<PersonId, boolean>>(new Map())
  const [added, setAdded] = useState<ReadonlySet<number>>(new Set())

  const span = meetingSpan(header, report.span)
  const written = useItemTimes(id).data
  const begun = written ? proposedTimes(written, span) : new Map<string, string>()
  const timeOf = (item: string): string => times.get(item) ?? begun.get(item) ?? ''
  const meetingTimes = { span, items: items.map(item => ({ id: item.id, from: timeOf(item.id) })) }
  const proposal = proposeAttendance(people, report.attendees, meetingTimes, chosen)
  const numbers = new Map(items.map(item => [item.id as string, item.number]))
  const rows = proposal.people.map((proposed, index) => {
    const person = people[index]!
    const facts = edited.get(person.id) ?? { attendance: proposed.attendance, arrival: proposed.arrival, departure: proposed.departure }
    const changes = isChange(person, facts)
    // what is not sure is left out until somebody says otherwise
    return { person, proposed, facts, changes, included: changes && (left.get(person.id) ?? proposed.sure) }
  })
  const strangers = proposal.strangers.flatMap(index => {
    const attendee = report.attendees[index]
    const presence = attendee && presenceOf(attendee, meetingTimes)
    return attendee && presence ? [{ index, attendee, presence }] : []
  })
  const confirmed: ConfirmedChanges = {
    people: rows.filter(row => row.included).map(({ person, facts }) => ({ id: person.id, facts })),
    added: strangers.filter(({ index }) => added.has(index)).map(({ attendee, presence: { attendance, arrival, departure } }) => ({ attendee, facts: { attendance, arrival, departure } })),
  }
  const inCall = (attendee: Attendee | undefined): string =>
    words.inCall((attendee?.spans ?? []).map(({ from, to }) => dates.clocks(localOf(from).slice(11), localOf(to).slice(11))).join(', '))
  const count = confirmed.people.length + confirmed.added.length
  const enter = () => {
    enterChanges(open.doc, confirmed, () => freshId<PersonId>())
    announce(words.applied(count))
    onDone()
  }
  const [from, to] = [localOf(report.span.from), localOf(report.span.to)]
  return (
    <>
      <p>{words.read(report.title, dates.span(from, to))}</p>
      {header.start !== '' && header.start.slice(0, 10) !== from.slice(0, 10) && <Notice tone="warn">{words.otherDay(dates.day(from), dates.day(header.start))}</Notice>}
      {items.length > 0 && (
        <details className={css.times} open={begun.size > 0}>
          <summary>{words.times}</summary>
          <p>{items.some(item => begun.has(item.id)) ? words.timesProposed : words.timesHint}</p>
          <div className={css.timeFields}>
            {items.map(item => (
              <TextField
                key={item.id}
                type="time"
                label={words.timeOf(headingOf({ open: open.doc, own: open.doc }, itemSection(item.id as ItemId, 'title')))}
                hint={begun.has(item.id) && timeOf(item.id) === begun.get(item.id) ? words.timeProposed : undefined}
                value={timeOf(item.id)}
                onChange={event => setTimes(set(times, item.id as string, event.target.value))}
              />
            ))}
          </div>
        </details>
      )}
      <h3 className={css.heading}>{words.people}</h3>
      <ul className="plain-list">
        {rows.map(({ person, proposed, facts, changes, included }) => (
          <ProposedPerson
            key={person.id}
            person={person}
            attendees={report.attendees}
            proposed={proposed}
            facts={facts}
            changes={changes}
            included={included}
            about={proposed.attendee === undefined ? [] : [inCall(report.attendees[proposed.attendee]), itemsText(proposed.items, numbers, words)]}
            onWhom={index => {
              setChosen(set(chosen, person.id, index))
              setEdited(new Map([...edited].filter(([id]) => id !== person.id)))
              setLeft(set(left, person.id, true))
            }}
            onFacts={next => {
              setEdited(set(edited, person.id, next))
              setLeft(set(left, person.id, true))
            }}
            onInclude={include => setLeft(set(left, person.id, include))}
          />
        ))}
      </ul>
      {strangers.length > 0 && (
        <>
          <h3 className={css.heading}>{words.strangers}</h3>
          {mayName && <p>{words.strangersHint}</p>}
          <ul className="plain-list">
            {strangers.map(({ index, attendee }) => (
              <li key={index} className={css.stranger}>
                <label>
                  {mayName && (
                    <input
                      type="checkbox"
                      checked={added.has(index)}
                      onChange={event => setAdded(new Set(event.target.checked ? [...added, index] : [...added].filter(one => one !== index)))}
                    />
                  )}{' '}
                  {[attendee.name, ...attendee.marks.map(mark => `(${mark})`)].join(' ')} <span className={css.quiet}>{inCall(attendee)}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={css.foot}>
        <Button look="primary" disabled={count === 0} onClick={enter}>
          {count === 0 ? words.nothing : words.apply(count)}
        </Button>
      </div>
    </>
  )
}
