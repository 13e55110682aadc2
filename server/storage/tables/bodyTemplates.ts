import type { BodyId, BodyTemplateId, MeetingId, UserId } from '../../../shared/domain/ids.ts'
import type { Time } from '../storage.ts'

/** One version of a template that a forum has made. A version is never changed: meetings keep the one they were made with. */
export interface BodyTemplateRow {
  id: BodyTemplateId
  /** From 1 without gaps. */
  version: number
  bodyId: BodyId
  /** `BodyTemplate` as JSON. */
  json: string
  /** No longer offered for new meetings. */
  retired: boolean
  at: Time
  by: UserId
}

/** Rows in the order in which they were written as `of` answers them: template by template, each one's versions in order. */
export const templateByTemplate = (rows: readonly BodyTemplateRow[]): BodyTemplateRow[] => {
  const versions = new Map<BodyTemplateId, BodyTemplateRow[]>()
  for (const row of rows) versions.set(row.id, [...(versions.get(row.id) ?? []), row])
  return [...versions.values()].flatMap(ofOne => ofOne.toSorted((a, b) => a.version - b.version))
}

export interface BodyTemplatesTable {
  /** Throws `conflict` where this version is there: somebody else has made it meanwhile. */
  add(row: BodyTemplateRow): Promise<void>
  /** All versions of all templates of a forum, each template's oldest first, templates in the order in which they were made. */
  of(body: BodyId): Promise<BodyTemplateRow[]>
  /** Notes which version a new meeting is made with. */
  use(meeting: MeetingId, id: BodyTemplateId, version: number): Promise<void>
  /** The version that a meeting was made with; undefined for one made from the program's own. */
  usedBy(meeting: MeetingId): Promise<BodyTemplateRow | undefined>
}
