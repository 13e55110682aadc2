import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { AuditList } from '../../shared/protocol/http.ts'
import { secretariatSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** Whom an act was about: nobody, or one. */
const about = (detail: Record<string, unknown>): UserId[] => (typeof detail['userId'] === 'string' ? [detail['userId'] as UserId] : [])

/** What was done in a meeting, by whom and when, oldest first. Secretariat only. */
export const listAudit = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<AuditList> => {
  await secretariatSeat(storage, actor, input.meetingId)
  const rows = await storage.audit.of(input.meetingId)
  const entries = rows.map(row => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }))
  const nameOf = await namesOf(storage, entries.flatMap(({ by, detail }) => [by, ...about(detail)]))
  // the trail keeps ids; who reads it wants the name, also of one who is no longer a member
  const named = (detail: Record<string, unknown>) => about(detail).reduce((all, id) => ({ ...all, name: nameOf(id) }), detail)
  return { rows: entries.map(({ id, at, by, act, detail }) => ({ id, at, by: nameOf(by), act, detail: named(detail) })) }
}
