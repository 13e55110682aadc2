import { findDate } from './calendar.ts'
import type { LanguagePack } from './pack.ts'

/** Words between a label and its day, in all the languages: `Beslutning den`, `Vedtak i møte`, `Beschluss der Sitzung vom`. */
const LEADS = new Set([
  'den', 'd', 'vom', 'am', 'on', 'of', 'the', 'at', 'held', 'afholdt', 'avholdt', 'hållet', 'dato', 'datum', 'i', 'på', 'fra', 'fr', 'från', 'vid', 'in', 'im', 'der', 'aus',
  'møde', 'mødet', 'møte', 'møtet', 'möte', 'mötet', 'sammanträde', 'sammanträdet', 'sitzung', 'meeting', 'kl',
])
/** `, pkt. 3` behind the day. */
const ITEM = /,?\s*(?:pkt\.?|punkt|sag|sak|§|top|item|nr\.?|no\.?)(?:\s(?:nr|no)\.?)?\s*\d[\d/.-]*$/iu
const PLAIN = /^[(,–-]+|[),.;:–-]+$/gu

/** A label without the day that ends it: `Udvalgets beslutning tirsdag den 14. marts 2023`. Undefined where no day stands behind any words. */
export const withoutDay = (label: string, pack: LanguagePack): string | undefined => {
  const text = label.replace(/[\s:)]+$/u, '').replace(ITEM, '')
  const date = /\d$/u.test(text) || pack.months.flat().some(month => text.toLowerCase().endsWith(month)) ? findDate(text, pack) : undefined
  const isDated = date !== undefined && date.at > 0 && date.at + date.text.length === text.length
  const words = (isDated ? text.slice(0, date.at) : text).split(/\s+/u).filter(word => word !== '')
  const last = (): string => (words.at(-1) ?? '').toLowerCase().replace(PLAIN, '')
  if (!isDated && !pack.weekdays.includes(last())) return undefined
  while (words.length > 0 && (last() === '' || LEADS.has(last()) || pack.weekdays.includes(last()))) words.pop()
  return words.length === 0 ? undefined : words.join(' ').replace(/[\s,–-]+$/u, '')
}
