import type { MeetingId } from '../../shared/domain/ids.ts'
import type { AuditList } from '../../shared/protocol/http.ts'
import { secretariatSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'

/** What was done in a meeting, by whom and when, oldest first. Secretariat only. */
export const listAudit = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<AuditList> => {
  await secretariatSeat(storage, actor, input.meetingId)
  const rows = await storage.audit.of(input.meetingId)
  const nameOf = await namesOf(storage, rows.map(row => row.by))
  return { rows: rows.map(({ id, at, by, act, detail }) => ({ id, at, by: nameOf(by), act, detail: JSON.parse(detail) as Record<string, unknown> })) }
}
