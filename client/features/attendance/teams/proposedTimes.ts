import type { Span } from '../../../../shared/exchange/teams/attendanceReport.ts'
import type { ItemTimes } from '../../../../shared/protocol/itemTimes.ts'
import { toLocal } from '../../../ui/localMoment.ts'

/**
 * When items may have begun, `HH:MM` by item: when their minutes were first written in by the meeting's clock, where that was during the meeting. Minutes that were
 * written before or after it say nothing about when it was spoken of.
 */
export const proposedTimes = ({ items }: ItemTimes, span: Span): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ id, at }): [string, string][] => {
    const local = toLocal(at)
    const seconds = Date.parse(`${local}:00Z`) / 1000
    return seconds >= span.from && seconds <= span.to ? [[id, local.slice(11)]] : []
  }))
