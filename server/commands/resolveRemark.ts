import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { settles, takeRemark } from './takeRemark.ts'

/** Settles a remark, as chair or secretariat, or withdraws it as its author. One that is settled stays as it is. */
export const resolveRemark = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; remarkId: RemarkId }): Promise<void> => {
  const { meetingId, remarkId } = input
  await deps.storage.transaction(async tables => {
    const asker = await takeSeat(tables, actor, meetingId)
    const known = await tables.remarks.get(remarkId)
    const own = known?.meetingId === meetingId && known.by === actor.id
    // whether there is such a remark is not for everybody to find out
    if (!settles(asker) && !own) throw new CommandError('onlyResolvers')
    const { seat, remark } = await takeRemark(tables, actor, input)
    if (remark.resolvedAt !== null) return
    const outcome = settles(seat) ? 'settled' : 'withdrawn'
    const at = deps.now()
    await tables.remarks.resolve(remarkId, at, actor.id, outcome)
    await note(tables, actor, meetingId, at, 'remarkResolved', { remarkId, ...(outcome === 'settled' ? {} : { outcome }), ...(remark.kind === 'remark' ? {} : { kind: remark.kind }) })
  })
  await deps.rooms.changed(meetingId, 'remarks')
}
