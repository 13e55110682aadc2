import { can, mayOpenClosed, type Right } from '../../shared/domain/can.ts'
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Meeting, StoredAttachment, Tables } from '../storage/storage.ts'
import { CommandError } from './commandError.ts'
import type { Actor } from './deps.ts'

/** A meeting and what the person who asks is in it. */
export interface Seat {
  readonly meeting: Meeting
  readonly role: Role
  /** May know what closed items say: by role, and not kept out of any of them (they are one room). */
  readonly opensClosed: boolean
  /** The items that the person is kept out of (inhabil). */
  readonly recusedFrom: ReadonlySet<ItemId>
}

/**
 * Finds the meeting and the actor's role in it. A meeting one is not a member of is `unknownMeeting`, as one that is not
 * there; a draft is `hiddenDraft` to members who may not read it yet.
 */
export const takeSeat = async (tables: Tables, actor: Actor, id: MeetingId): Promise<Seat> => {
  const meeting = await tables.meetings.get(id)
  const member = meeting && (await tables.meetings.member(id, actor.id))
  if (!meeting || !member) throw new CommandError('unknownMeeting')
  if (!can(member.role, meeting.phase, 'read')) throw new CommandError('hiddenDraft')
  const recusals = (await tables.recusals.of(id)).filter(recusal => recusal.userId === actor.id && recusal.liftedAt === null)
  return {
    meeting,
    role: member.role,
    opensClosed: mayOpenClosed(member.role) && !recusals.some(recusal => recusal.closed),
    recusedFrom: new Set(recusals.map(recusal => recusal.itemId)),
  }
}

/** As `takeSeat`; throws `role` where the actor lacks the right in the meeting's present phase. */
export const seatWithRight = async (tables: Tables, actor: Actor, id: MeetingId, right: Right): Promise<Seat> => {
  const seat = await takeSeat(tables, actor, id)
  if (!can(seat.role, seat.meeting.phase, right)) throw new CommandError('role')
  return seat
}

/** As `takeSeat`, for the meeting's secretariat only. */
export const secretariatSeat = async (tables: Tables, actor: Actor, id: MeetingId): Promise<Seat> => {
  const seat = await takeSeat(tables, actor, id)
  if (seat.role !== 'secretariat') throw new CommandError('onlySecretariat')
  return seat
}

/** True where the attachment is shown: one of a closed item to those who may open it, one that was removed only to those who may put it back. */
export const maySeeAttachment = ({ meeting, role, opensClosed }: Seat, { closed, removedAt }: Pick<StoredAttachment, 'closed' | 'removedAt'>): boolean =>
  (!closed || opensClosed) && (removedAt === null || can(role, meeting.phase, 'agenda'))

/** Throws `closedItem` where something is closed and the role may not open what is closed, `recused` where only a recusal stands against it. */
export const mustOpen = ({ role, opensClosed }: Pick<Seat, 'role' | 'opensClosed'>, closed: boolean): void => {
  if (closed && !opensClosed) throw new CommandError(mayOpenClosed(role) ? 'recused' : 'closedItem')
}

/** Throws `recused` where the person is kept out of an item. */
export const mustTakePart = ({ recusedFrom }: Pick<Seat, 'recusedFrom'>, item: string): void => {
  if (recusedFrom.has(item as ItemId)) throw new CommandError('recused')
}
