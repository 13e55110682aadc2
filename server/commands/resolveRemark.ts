import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { mustOpen, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Settles a remark: chair or secretariat. One that is settled stays as it is. */
export const resolveRemark = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; remarkId: RemarkId }): Promise<void> => {
  const { meetingId, remarkId } = input
  await deps.storage.transaction(async tables => {
    const { role } = await takeSeat(tables, actor, meetingId)
    if (role !== 'chair' && role !== 'secretariat') throw new CommandError('onlyResolvers')
    const remark = await tables.remarks.get(remarkId)
    if (!remark || remark.meetingId !== meetingId) throw new CommandError('unknownRemark')
    mustOpen(role, remark.closed)
    if (remark.resolvedAt !== null) return
    const at = deps.now()
    await tables.remarks.resolve(remarkId, at, actor.id)
    await note(tables, actor, meetingId, at, 'remarkResolved', { remarkId })
  })
  await deps.rooms.changed(meetingId, 'remarks')
}
