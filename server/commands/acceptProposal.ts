import { type Anchor, passageText, stretchOf } from '../../shared/document/passage.ts'
import { replacePassage } from '../../shared/document/replacePassage.ts'
import { parseRoot, rightToWrite } from '../../shared/document/section.ts'
import { can } from '../../shared/domain/can.ts'
import type { MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import type { Docs } from '../room/rooms.ts'
import type { Remark } from '../storage/tables/remarks.ts'
import type { Seat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { settles, takeRemark } from './takeRemark.ts'

/** `changed`: the passage says something else by now than the one who decides was shown. */
export type ProposalAnswer = { type: 'accepted' } | { type: 'changed'; now: string }

type OpenProposal = Remark & { passage: NonNullable<Remark['passage']>; wording: string }

const mustBeProposal = ({ seat, remark }: { seat: Seat; remark: Remark }): OpenProposal => {
  if (!settles(seat)) throw new CommandError('onlyResolvers')
  const { passage, wording } = remark
  if (passage === null || wording === null) throw new CommandError('notAProposal')
  if (remark.resolvedAt !== null) throw new CommandError('settledAlready')
  const root = parseRoot(remark.section)
  if (!root || root.type === 'map' || !can(seat.role, seat.meeting.phase, rightToWrite(root.part))) throw new CommandError('role')
  return { ...remark, passage, wording }
}

/**
 * Puts a proposed wording into the minutes, as its author's own edit. Chair or secretariat, while they may write there themselves.
 * @param input.seen - what the passage said when it was decided upon: where it says something else now, nothing is done
 */
export const acceptProposal = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; remarkId: RemarkId; seen: string }): Promise<ProposalAnswer> => {
  const { meetingId, remarkId } = input
  mustBeProposal(await takeRemark(deps.storage, actor, input))
  const answer = await deps.rooms.edit(meetingId, async (view, edit): Promise<ProposalAnswer> => {
    const { section, closed, passage, wording, by } = mustBeProposal(await takeRemark(deps.storage, actor, input))
    const anchor = JSON.parse(passage.anchor) as Anchor
    const text = (closed ? view.closed : view.open).getText(section)
    const now = passageText(text, anchor)
    const stretch = stretchOf(text, anchor)
    if (now === undefined || !stretch) throw new CommandError('passageGone')
    if (now !== input.seen) return { type: 'changed', now }
    const put = (docs: Docs): void => {
      if (now !== wording) replacePassage((closed ? docs.closed : docs.open).getText(section), stretch, wording)
    }
    await edit(by, put, {
      rows: async tables => {
        const at = deps.now()
        await tables.remarks.resolve(remarkId, at, actor.id, 'accepted')
        await note(tables, actor, meetingId, at, 'proposalAccepted', { remarkId, userId: by })
      },
    })
    return { type: 'accepted' }
  })
  if (answer.type === 'accepted') await deps.rooms.changed(meetingId, 'remarks')
  return answer
}
