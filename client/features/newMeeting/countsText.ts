import { FURNITURE_REASONS } from '../../../shared/exchange/imported.ts'
import type { ImportAnswer } from '../../../shared/protocol/http.ts'
import type { newMeetingWords } from '../../../shared/words/newMeeting.ts'

/** What became of the lines of a file, counted: used, left out and why, unsure. */
export const countsText = (source: ImportAnswer['source'], words: (typeof newMeetingWords)['da']): string => {
  const count = (fate: ImportAnswer['source'][number]['fate']): number => source.filter(line => line.fate === fate).length
  const whys = FURNITURE_REASONS.flatMap(why => {
    const times = source.filter(line => line.fate === 'furniture' && line.why === why).length
    return times === 0 ? [] : [words.timesWhy(times, words.why[why])]
  })
  return words.counts(count('used'), count('furniture'), whys.join(', '), count('unsure'))
}
