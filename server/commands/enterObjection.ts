import { appendLine } from '../../shared/document/appendLine.ts'
import { readHeader } from '../../shared/document/header.ts'
import { parseRoot, rightToWrite } from '../../shared/document/section.ts'
import { can } from '../../shared/domain/can.ts'
import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { enteredWords } from '../../shared/words/entered.ts'
import type { Remark } from '../storage/tables/remarks.ts'
import type { Seat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findItem } from './findItem.ts'
import { settles, takeRemark } from './takeRemark.ts'

const check = ({ seat, remark }: { seat: Seat; remark: Remark }): { remark: Remark; kind: 'objection' | 'dissent'; item: string } => {
  if (!settles(seat)) throw new CommandError('onlyResolvers')
  const root = parseRoot(remark.section)
  if ((remark.kind !== 'objection' && remark.kind !== 'dissent') || root?.type !== 'item') throw new CommandError('notAnObjection')
  if (remark.outcome === 'entered' || remark.outcome === 'withdrawn') throw new CommandError('settledAlready')
  if (!can(seat.role, seat.meeting.phase, rightToWrite('minutes'))) throw new CommandError('role')
  return { remark, kind: remark.kind, item: root.item }
}

/**
 * Enters an objection or a dissent into the minutes: a line at the end of its item's minutes, in the objector's words and name. Chair or
 * secretariat, while they may write minutes; one that was settled otherwise may still be entered.
 */
export const enterObjection = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; remarkId: RemarkId }): Promise<void> => {
  const { meetingId, remarkId } = input
  check(await takeRemark(deps.storage, actor, input))
  await deps.rooms.edit(meetingId, async (view, edit) => {
    const { remark, kind, item } = check(await takeRemark(deps.storage, actor, input))
    findItem(view.open, item)
    const name = (await deps.storage.users.get(remark.by))?.name ?? ''
    const { language } = readHeader(view.open)
    const line = enteredWords[language === 'en' ? 'en' : 'da'][kind](name, remark.text)
    await edit(remark.by, docs => appendLine((remark.closed ? docs.closed : docs.open).getText(remark.section), line), {
      rows: async tables => {
        const at = deps.now()
        await tables.remarks.resolve(remarkId, at, actor.id, 'entered')
        await note(tables, actor, meetingId, at, 'objectionEntered', { remarkId, userId: remark.by, kind })
      },
    })
  })
  await deps.rooms.changed(meetingId, 'remarks')
}
