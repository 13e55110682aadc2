import type { AgendaItem, MeetingContent } from '../document/content.ts'
import { type Difference, wordDiff } from '../render/wordDiff.ts'
import type { ApprovedItem } from './itemHash.ts'

const around = (item: AgendaItem): MeetingContent => ({
  template: 'referat', body: '', header: { title: '', place: '', start: '', end: '', nextMeeting: '', language: 'da' }, people: [], intro: [], items: [item], closing: [],
})

/** What an item says otherwise than when it was approved, place by place. */
export const itemChanges = (approved: ApprovedItem, now: AgendaItem, language: 'da' | 'en' = 'da'): Difference[] =>
  wordDiff(around({ ...approved, number: now.number }), around(now), language)
