import type { MeetingContent } from '../../shared/document/content.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { outstandingKey } from '../../shared/domain/outstanding.ts'
import type { OutstandingRow } from '../../shared/protocol/versions.ts'
import type { Tables } from '../storage/storage.ts'
import { outstandingNow } from './outstandingNow.ts'
import { type Preview, previewOf } from './previewOf.ts'

/** What the chair is shown before approving: the exact text, and what is outstanding. */
export interface Shown extends Preview {
  readonly outstanding: OutstandingRow[]
}

export const shown = async (tables: Tables, id: MeetingId, content: MeetingContent): Promise<Shown> => ({
  ...previewOf(content),
  outstanding: (await outstandingNow(tables, id, content)).map(one => ({ key: outstandingKey(one), type: one.type, ...('itemId' in one && { itemId: one.itemId }) })),
})
