import type { MeetingContent } from '../../shared/document/content.ts'
import { isBlank } from '../../shared/document/line.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { type Outstanding, outstandingOf } from '../../shared/domain/outstanding.ts'
import { itemPrint } from '../../shared/versions/itemHash.ts'
import type { Tables } from '../storage/storage.ts'
import { standingTicks } from './standingTicks.ts'

/** What stands in the way of approving this content of a meeting. */
export const outstandingNow = async (tables: Tables, id: MeetingId, content: MeetingContent): Promise<Outstanding[]> => {
  const ticks = await standingTicks(tables, id)
  const remarks = await tables.remarks.of(id)
  return outstandingOf({
    items: content.items.map(item => {
      const tick = ticks.get(item.id)
      return {
        id: item.id,
        hasMinutes: !isBlank(item.open.minutes) || (item.secret !== undefined && !isBlank(item.secret.minutes)),
        tick: tick === undefined ? 'none' : itemPrint(item).hash === tick.hash ? 'holds' : 'changed',
      }
    }),
    openRemarks: remarks.filter(remark => remark.resolvedAt === null).map(remark => remark.id),
  })
}
