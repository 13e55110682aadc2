import { useMemo } from 'react'
import { MEETING_ZONE } from '../../shared/render/meetingZone.ts'
import { parseClock, parseLocalTime } from '../../shared/render/localTime.ts'
import type { LocalTime } from '../../shared/render/localTime.ts'
import { zonedTime } from '../../shared/render/zonedTime.ts'
import { renderWords } from '../../shared/words/render.ts'
import { useLanguage } from './language/useLanguage.ts'

/**
 * Days and times as they are said in the language of the screen. `day`, `full` and `span` take a meeting's local time
 * (`2021-01-08T09:00`) and answer '' for what is none; `moment` takes milliseconds since 1970 and tells them
 * by the meeting's clock, not by the machine's; `clocks` takes times of a day (`09:00`), those that are none left out.
 */
export const useDates = () => {
  const { language } = useLanguage()
  return useMemo(() => {
    const words = renderWords[language]
    const clock = (time: LocalTime) => (time.clock ? ` ${words.at} ${words.clock(time.clock.hours, time.clock.minutes)}` : '')
    return {
      day: (local: string) => {
        const time = parseLocalTime(local)
        return time ? words.day(time.day) : ''
      },
      full: (local: string) => {
        const time = parseLocalTime(local)
        return time ? words.weekday(time.day) + clock(time) : ''
      },
      /** From one local time to a later one: `4. marts 2031 kl. 13.58–16.00`. */
      span: (from: string, to: string) => {
        const [begun, ended] = [parseLocalTime(from), parseLocalTime(to)]
        if (!begun) return ''
        return words.day(begun.day) + clock(begun) + (ended?.clock ? `–${words.clock(ended.clock.hours, ended.clock.minutes)}` : '')
      },
      clocks: (...clocks: readonly string[]) =>
        clocks.map(parseClock).flatMap(one => (one ? [words.clock(one.hours, one.minutes)] : [])).join('–'),
      moment: (ms: number) => {
        const time = parseLocalTime(zonedTime(ms, MEETING_ZONE))
        return time ? words.day(time.day) + clock(time) : ''
      },
    }
  }, [language])
}
