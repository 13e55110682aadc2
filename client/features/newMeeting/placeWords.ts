import type { newMeetingWords } from '../../../shared/words/newMeeting.ts'

type NewMeetingWords = (typeof newMeetingWords)['da']

const isField = (name: string, words: NewMeetingWords): name is keyof NewMeetingWords['fields'] => Object.hasOwn(words.fields, name)

/** The place that the reader of a file put a line (`items.2.minutes`, `people.3`), in words. */
export const placeWords = (where: string, words: NewMeetingWords): string => {
  const [first = '', second] = where.split('.')
  if (first === 'items') return words.item(Number(second ?? 0) + 1)
  return isField(first, words) ? words.fields[first] : words.fields.other
}
