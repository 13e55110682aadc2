import type { MeetingContent } from '../../shared/document/content.ts'
import { isBlank } from '../../shared/document/line.ts'
import { type Outstanding, outstandingOf } from '../../shared/domain/outstanding.ts'
import { reviewLeft } from '../../shared/domain/review.ts'
import { itemPrint } from '../../shared/versions/itemHash.ts'
import type { Meeting, Tables, Time } from '../storage/storage.ts'
import { reviewFacts } from './reviewFacts.ts'
import { standingTicks } from './standingTicks.ts'

/** What stands in the way of approving this content of a meeting. */
export const outstandingNow = async (tables: Tables, meeting: Meeting, content: MeetingContent, now: Time): Promise<Outstanding[]> => {
  const ticks = await standingTicks(tables, meeting.id)
  const remarks = await tables.remarks.of(meeting.id)
  const { period, answers } = await reviewFacts(tables, meeting, now)
  return outstandingOf({
    items: content.items.map(item => {
      const tick = ticks.get(item.id)
      return {
        id: item.id,
        hasMinutes: !isBlank(item.open.minutes) || (item.secret !== undefined && !isBlank(item.secret.minutes)),
        tick: tick === undefined ? 'none' : itemPrint(item).hash === tick.hash ? 'holds' : 'changed',
      }
    }),
    review: reviewLeft(period, answers, now),
    openRemarks: remarks.filter(remark => remark.resolvedAt === null).map(remark => remark.id),
  })
}
