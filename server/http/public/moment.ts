import { MEETING_ZONE } from '../../../shared/render/meetingZone.ts'
import { parseLocalTime } from '../../../shared/render/localTime.ts'
import { markup, type Markup } from '../../../shared/render/markup.ts'
import { renderWords } from '../../../shared/words/render.ts'
import type { ScreenLanguage } from '../../../shared/words/words.ts'
import { zonedTime } from '../../../shared/render/zonedTime.ts'

/** Where the clock hangs that moments are told by. */
export const DANISH_TIME = MEETING_ZONE

/** A moment in words: `8. januar 2031 kl. 9.00`. `at` in milliseconds since 1970, UTC. */
export const momentText = (at: number, language: ScreenLanguage, timeZone = DANISH_TIME): string => {
  const words = renderWords[language]
  const text = zonedTime(at, timeZone)
  const time = parseLocalTime(text)
  if (!time) return text
  const clock = time.clock ?? { hours: 0, minutes: 0 }
  return `${words.day(time.day)} ${words.at} ${words.clock(clock.hours, clock.minutes)}`
}

/** The same as `<time>`, exact to the second. */
export const momentMarkup = (at: number, language: ScreenLanguage, timeZone = DANISH_TIME): Markup =>
  markup`<time datetime="${new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000', '')}">${momentText(at, language, timeZone)}</time>`

/** The day of a local time in words, empty where there is none. */
export const dayText = (start: string, language: ScreenLanguage): string => {
  const time = parseLocalTime(start)
  return time ? renderWords[language].day(time.day) : ''
}
