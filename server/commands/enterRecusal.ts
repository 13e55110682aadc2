import { appendLine } from '../../shared/document/appendLine.ts'
import { readHeader } from '../../shared/document/header.ts'
import { itemSection, rightToWrite } from '../../shared/document/section.ts'
import { can } from '../../shared/domain/can.ts'
import type { MeetingId, RecusalId } from '../../shared/domain/ids.ts'
import { enteredWords } from '../../shared/words/entered.ts'
import type { Tables } from '../storage/storage.ts'
import type { Recusal } from '../storage/tables/review.ts'
import { mustTakePart, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findItem } from './findItem.ts'

const check = async (tables: Tables, actor: Actor, { meetingId, recusalId }: { meetingId: MeetingId; recusalId: RecusalId }): Promise<Recusal> => {
  const seat = await takeSeat(tables, actor, meetingId)
  if (seat.role !== 'chair' && seat.role !== 'secretariat') throw new CommandError('onlyRecusers')
  const recusal = (await tables.recusals.of(meetingId)).find(row => row.id === recusalId)
  if (!recusal) throw new CommandError('unknownRecusal')
  mustTakePart(seat, recusal.itemId)
  if (!can(seat.role, seat.meeting.phase, rightToWrite('minutes'))) throw new CommandError('role')
  return recusal
}

/** Enters into the minutes that somebody took no part in an item: a line at the end of what the public may read of it. */
export const enterRecusal = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; recusalId: RecusalId }): Promise<void> => {
  const { meetingId } = input
  await check(deps.storage, actor, input)
  await deps.rooms.edit(meetingId, async (view, edit) => {
    const { id, itemId, userId } = await check(deps.storage, actor, input)
    findItem(view.open, itemId)
    const name = (await deps.storage.users.get(userId))?.name ?? ''
    const { language } = readHeader(view.open)
    await edit(actor.id, docs => appendLine(docs.open.getText(itemSection(itemId, 'minutes')), enteredWords[language === 'en' ? 'en' : 'da'].recusal(name)), {
      rows: tables => note(tables, actor, meetingId, deps.now(), 'recusalEntered', { recusalId: id, itemId, userId }),
    })
  })
}
