import type { MeetingId, PublicationId } from '../../shared/domain/ids.ts'
import { recordText } from '../../shared/record/record.ts'
import { appendRecord, readRecord } from '../chain/appendRecord.ts'
import type { Publication, Tables } from '../storage/storage.ts'
import { secretariatSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { oneLine } from './oneLine.ts'

export interface WithdrawInput {
  readonly meetingId: MeetingId
  readonly publicationId: PublicationId
  /** Stands at the public address from then on. */
  readonly reason: string
}

const find = async (tables: Tables, { meetingId, publicationId }: WithdrawInput): Promise<Publication> => {
  const publication = (await tables.publications.of(meetingId)).find(one => one.id === publicationId)
  if (!publication) throw new CommandError('unknownPublication')
  if (publication.withdrawnAt !== null) throw new CommandError('withdrawnAlready')
  return publication
}

/**
 * Takes one publication off the public pages, by a signed tombstone in its forum's chain that says who did it and why. Its record and hashes stay in the chain,
 * which holds nothing of the text; other editions of the same minutes stay as they are. The secretariat only, in every phase, with a reason.
 */
export const withdrawPublication = async (deps: CommandDeps, actor: Actor, input: WithdrawInput): Promise<void> => {
  const { meetingId } = input
  await secretariatSeat(deps.storage, actor, meetingId)
  const reason = recordText(oneLine(input.reason))
  await find(deps.storage, input)
  if (reason === '') throw new CommandError('withdrawalReason', 'reason')
  await deps.storage.transaction(async tables => {
    await secretariatSeat(tables, actor, meetingId)
    const { id, bodyId, slug } = await find(tables, input)
    const [withdrawn] = await tables.chain.ofPublication(id)
    if (!withdrawn) throw new CommandError('unknownPublication')
    const body = (await tables.bodies.get(bodyId))!
    const row = await appendRecord(tables, deps.keys, deps.now(), body, id, head => ({
      ...head, type: 'tombstone', withdraws: { sequence: withdrawn.sequence, record: withdrawn.hash, slug, reason }, withdrawnBy: recordText(actor.name),
    }))
    // the moment of the signature: what the page and the feed say is what the record says
    const at = Date.parse(readRecord(row).signedAt)
    await tables.publications.withdraw(id, at)
    await note(tables, actor, meetingId, at, 'withdrawn', { publicationId: id, sequence: row.sequence, reason })
  })
  await deps.rooms.changed(meetingId, 'publication')
}
