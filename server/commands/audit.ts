import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Tables, Time } from '../storage/storage.ts'
import type { Actor } from './deps.ts'

/** What is written into the audit trail. */
export type Act =
  | 'created' | 'phase' | 'approved' | 'published' | 'withdrawn'
  | 'memberInvited' | 'memberRole' | 'memberRemoved' | 'linkRenewed'
  | 'versionSaved' | 'versionRestored' | 'itemApproved' | 'itemWithdrawn'
  | 'transcriptAdded' | 'transcriptRemoved'
  | 'attachmentAdded' | 'attachmentChanged'
  | 'remarkAdded' | 'remarkResolved' | 'remarkAnswered' | 'proposalAccepted' | 'objectionEntered'
  | 'deadlineSet' | 'minutesAccepted' | 'recused' | 'recusalLifted' | 'recusalEntered' | 'checksOverridden' | 'itemClosed' | 'itemOpened'

/** Notes an act, in the transaction that does it. `detail` holds ids and choices, nobody's text but a reason given for the record. */
export const note = (tables: Tables, actor: Actor, meetingId: MeetingId, at: Time, act: Act, detail: Readonly<Record<string, unknown>> = {}): Promise<void> =>
  tables.audit.add({ meetingId, at, by: actor.id, act, detail: JSON.stringify(detail) })
