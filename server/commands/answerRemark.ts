import { cleanText } from '../../shared/document/cleanText.ts'
import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { settles, takeRemark } from './takeRemark.ts'

/** Says something to a remark: chair, secretariat and its author, as long as it is not settled. */
export const answerRemark = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; remarkId: RemarkId; text: string }): Promise<void> => {
  const { meetingId, remarkId } = input
  await deps.storage.transaction(async tables => {
    const { seat, remark } = await takeRemark(tables, actor, input)
    if (!settles(seat) && remark.by !== actor.id) throw new CommandError('onlyAnswerers')
    if (remark.resolvedAt !== null) throw new CommandError('settledAlready')
    const text = cleanText(input.text).trim()
    if (text === '') throw new CommandError('invalid', 'text')
    const at = deps.now()
    await tables.remarks.answer({ meetingId, remarkId, text, at, by: actor.id })
    await note(tables, actor, meetingId, at, 'remarkAnswered', { remarkId })
  })
  await deps.rooms.changed(meetingId, 'remarks')
}
