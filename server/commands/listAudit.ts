import type { Act } from '../../shared/domain/act.ts'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { AuditList } from '../../shared/protocol/http.ts'
import { secretariatSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** Whom an act was about: nobody, or one. */
const about = (detail: Record<string, unknown>): UserId[] => (typeof detail['userId'] === 'string' ? [detail['userId'] as UserId] : [])

/** Acts whose `hash` is of closed text too: with it, one who is kept out could try out guesses. */
const HASHED_WITH_CLOSED: ReadonlySet<string> = new Set<Act>(['approved', 'itemApproved'])

/** What was done in a meeting, by whom and when, oldest first. Secretariat only. */
export const listAudit = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<AuditList> => {
  const { opensClosed } = await secretariatSeat(storage, actor, input.meetingId)
  const rows = await storage.audit.of(input.meetingId)
  const entries = rows.map(row => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }))
  const nameOf = await namesOf(storage, entries.flatMap(({ by, detail }) => [by, ...about(detail)]))
  // the trail keeps ids; who reads it wants the name, also of one who is no longer a member
  const named = (detail: Record<string, unknown>) => about(detail).reduce((all, id) => ({ ...all, name: nameOf(id) }), detail)
  const shown = (act: string, { hash, ...detail }: Record<string, unknown>) => named(hash === undefined || (!opensClosed && HASHED_WITH_CLOSED.has(act)) ? detail : { ...detail, hash })
  return { rows: entries.map(({ id, at, by, act, detail }) => ({ id, at, by: nameOf(by), act, detail: shown(act, detail) })) }
}
