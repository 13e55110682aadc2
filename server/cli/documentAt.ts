import type * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../shared/document/sectionDoc.ts'
import type { RoomName } from '../../shared/protocol/sync.ts'
import type { Tables } from '../storage/storage.ts'

/** What a room's document said after the change `upTo` of its log, or after the last. Reads the log only; a checkpoint spares what comes before it. */
export const documentAt = async (tables: Tables, room: RoomName, upTo = Number.MAX_SAFE_INTEGER): Promise<Y.Doc> => {
  const doc = createSectionDoc()
  const checkpoint = await tables.log.checkpoint(room)
  const from = checkpoint && checkpoint.seq <= upTo ? checkpoint : undefined
  if (from) applyToSections(doc, from.state, 'replay')
  for (const { update } of await tables.log.read(room, from?.seq ?? 0, upTo)) applyToSections(doc, update, 'replay')
  return doc
}
