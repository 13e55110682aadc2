import { z } from 'zod'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { AuditRow, Tables, Time } from '../storage/storage.ts'

const reopening = z.object({ from: z.literal('published'), reason: z.string() })

const reasonOf = ({ act, detail }: AuditRow): string | undefined => {
  const read = act === 'phase' ? reopening.safeParse(JSON.parse(detail)) : undefined
  return read?.success ? read.data.reason : undefined
}

/** Why published minutes were last opened again, until `at`, as the one who did it said; empty where they never were. */
export const correctionReason = async (tables: Tables, meetingId: MeetingId, at: Time): Promise<string> =>
  (await tables.audit.of(meetingId)).filter(row => row.at <= at).map(reasonOf).findLast(reason => reason !== undefined) ?? ''
