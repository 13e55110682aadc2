import { useMemo } from 'react'
import { parseLocalTime } from '../../shared/render/localTime.ts'
import type { LocalTime } from '../../shared/render/localTime.ts'
import { renderWords } from '../../shared/words/render.ts'
import { useLanguage } from './language/useLanguage.ts'

/** A moment in the zone of the reader's machine. */
const here = (ms: number): Required<LocalTime> => {
  const date = new Date(ms)
  return {
    day: { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), weekday: date.getDay() },
    clock: { hours: date.getHours(), minutes: date.getMinutes() },
  }
}

/**
 * Days and times as they are said in the language of the screen. `day` and `full` take a meeting's local time
 * (`2021-01-08T09:00`) and answer '' for what is none; `moment` takes milliseconds since 1970.
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
      moment: (ms: number) => {
        const time = here(ms)
        return words.day(time.day) + clock(time)
      },
    }
  }, [language])
}
