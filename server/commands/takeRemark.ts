import { parseRoot } from '../../shared/document/section.ts'
import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import type { Tables } from '../storage/storage.ts'
import type { Remark } from '../storage/tables/remarks.ts'
import { mustOpen, mustTakePart, type Seat, takeSeat } from './access.ts'
import { CommandError } from './commandError.ts'
import type { Actor } from './deps.ts'

/** True for those who deal with what others say to the minutes. */
export const settles = ({ role }: Pick<Seat, 'role'>): boolean => role === 'chair' || role === 'secretariat'

/**
 * Finds a remark that the actor may see and deal with. Throws `unknownRemark`, `closedItem`, and `recused` where it is about an item
 * that the actor is kept out of.
 */
export const takeRemark = async (tables: Tables, actor: Actor, ids: { meetingId: MeetingId; remarkId: RemarkId }): Promise<{ seat: Seat; remark: Remark }> => {
  const seat = await takeSeat(tables, actor, ids.meetingId)
  const remark = await tables.remarks.get(ids.remarkId)
  if (!remark || remark.meetingId !== ids.meetingId) throw new CommandError('unknownRemark')
  mustOpen(seat, remark.closed)
  const root = parseRoot(remark.section)
  if (root?.type === 'item') mustTakePart(seat, root.item)
  return { seat, remark }
}
