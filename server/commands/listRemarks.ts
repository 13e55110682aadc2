import { mayOpenClosed } from '../../shared/domain/can.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { RemarkRow } from '../../shared/protocol/http.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** The remarks of a meeting, oldest first; those on closed text only for those who may open it. */
export const listRemarks = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ remarks: RemarkRow[] }> => {
  const { role } = await takeSeat(storage, actor, input.meetingId)
  const remarks = (await storage.remarks.of(input.meetingId)).filter(remark => !remark.closed || mayOpenClosed(role))
  const nameOf = await namesOf(storage, remarks.map(remark => remark.by))
  return {
    remarks: remarks.map(({ id, section, closed, text, at, by, resolvedAt }) => ({
      id, section, closed, text, at, by: nameOf(by), mine: by === actor.id, resolved: resolvedAt !== null,
    })),
  }
}
