import type { Act } from '../../shared/domain/act.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Tables, Time } from '../storage/storage.ts'
import type { Actor } from './deps.ts'

/** Notes an act, in the transaction that does it. `detail` holds ids and choices, nobody's text but a reason given for the record. */
export const note = (tables: Tables, actor: Actor, meetingId: MeetingId, at: Time, act: Act, detail: Readonly<Record<string, unknown>> = {}): Promise<void> =>
  tables.audit.add({ meetingId, at, by: actor.id, act, detail: JSON.stringify(detail) })
