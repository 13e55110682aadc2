import { Popover } from 'radix-ui'
import type { Header } from '../../../shared/document/content.ts'
import { setHeader } from '../../../shared/document/header.ts'
import { parseLocalTime } from '../../../shared/render/localTime.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import css from './TimeFact.module.css'

/** `Fredag den 8. januar 2021 kl. 9.00–11.00`, or empty where no day is set. */
const printed = ({ start, end }: Header, words: (typeof renderWords)['da']): string => {
  const from = parseLocalTime(start)
  if (!from) return ''
  const day = words.weekday(from.day)
  const until = parseLocalTime(end)?.clock
  if (!from.clock) return day
  const clock = `${words.at} ${words.clock(from.clock.hours, from.clock.minutes)}`
  return `${day} ${clock}${until ? `–${words.clock(until.hours, until.minutes)}` : ''}`
}

const clockOf = (local: string): string => (parseLocalTime(local)?.clock ? local.slice(11) : '')

/** When the meeting is, as it is printed; those who may change it press on it. */
export const TimeFact = ({ header }: { header: Header }) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { doc } = useScope().open
  const may = useMay('agenda')
  const text = printed(header, renderWords[language])
  if (!may) return <span>{text}</span>
  const date = header.start.slice(0, 10)
  const set = (day: string, from: string, to: string) => {
    doc.transact(() => {
      setHeader(doc, 'start', day === '' ? '' : `${day}T${from === '' ? '00:00' : from}`)
      setHeader(doc, 'end', day === '' || to === '' ? '' : `${day}T${to}`)
    })
  }
  const from = clockOf(header.start)
  const to = clockOf(header.end)
  return (
    <Popover.Root>
      <Popover.Trigger className={css.printed} data-printed aria-label={text === '' ? words.noTime : `${text}. ${words.changeTime}`}>
        {text === '' ? <i>{words.noTime}</i> : text}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={css.panel} align="start" sideOffset={6} collisionPadding={8} aria-label={words.changeTime}>
          <TextField type="date" label={words.date} value={date} onChange={event => set(event.target.value, from, to)} />
          <div className={css.clocks}>
            <TextField type="time" label={words.from} value={from} disabled={date === ''} onChange={event => set(date, event.target.value, to)} />
            <TextField type="time" label={words.to} error={from !== '' && to !== '' && to < from ? words.endsBefore : undefined} value={to} disabled={date === ''} onChange={event => set(date, from, event.target.value)} />
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
