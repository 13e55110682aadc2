import type { BodyId, UserId } from '../../../shared/domain/ids.ts'
import type { Time } from '../storage.ts'

/** One act on a forum that may be asked about later, as `AuditRow` for a meeting. */
export interface BodyTrailRow {
  id: number
  bodyId: BodyId
  at: Time
  by: UserId
  act: string
  /** JSON without anybody's text. */
  detail: string
}

/** The trail of acts of a forum. */
export interface BodyTrailTable {
  add(row: Omit<BodyTrailRow, 'id'>): Promise<void>
  /** Oldest first. */
  of(body: BodyId): Promise<BodyTrailRow[]>
}
