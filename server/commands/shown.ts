import type { MeetingContent } from '../../shared/document/content.ts'
import { outstandingKey } from '../../shared/domain/outstanding.ts'
import type { OutstandingRow } from '../../shared/protocol/versions.ts'
import type { Meeting, Tables, Time } from '../storage/storage.ts'
import { outstandingNow } from './outstandingNow.ts'
import { type Preview, previewOf } from './previewOf.ts'

/** What the chair is shown before approving: the exact text, and what is outstanding. */
export interface Shown extends Preview {
  readonly outstanding: OutstandingRow[]
}

export const shown = async (tables: Tables, meeting: Meeting, content: MeetingContent, now: Time): Promise<Shown> => ({
  ...previewOf(content),
  outstanding: (await outstandingNow(tables, meeting, content, now)).map(one => ({ key: outstandingKey(one), type: one.type, ...('itemId' in one && { itemId: one.itemId }) })),
})
