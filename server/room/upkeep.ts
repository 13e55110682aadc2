import type { MeetingId } from '../../shared/domain/ids.ts'
import { readHeader } from '../../shared/document/header.ts'
import type { Storage } from '../storage/storage.ts'
import type { RoomLimits } from './limits.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { Meter } from './meter.ts'
import { isAhead, type Pending, type Side } from './side.ts'

/** What is done beside the log, in the background: it may fail, and is tried again. */
export interface Upkeep {
  /** After something was stored: a checkpoint where the log has grown, the meeting's title and start where the header changed. */
  after(side: Side, stored: readonly Pending[]): void
  /** Writes a checkpoint. Call it only while nothing waits to be stored. */
  checkpoint(side: Side): Promise<void>
}

/** Encoding a document takes 50 ms a megabyte, in which nobody is served: so a large one waits for as many entries as it has kilobytes, or for a quarter of its bytes. */
const BYTES_AN_ENTRY = 1024
const SHARE = 4

/** True where the log has grown so much that the document is to be encoded anew. */
const isDue = (live: LiveDocument, limits: RoomLimits): boolean => {
  const { entries, bytes } = live.grown()
  const size = live.bytes()
  return entries >= Math.max(limits.checkpointEntries, size / BYTES_AN_ENTRY) || bytes >= Math.max(limits.checkpointBytes, size / SHARE)
}

export const createUpkeep = (id: MeetingId, { log, meetings }: Pick<Storage, 'log' | 'meetings'>, limits: RoomLimits, meter: Meter): Upkeep => {
  const checkpoint = async ({ live }: Side): Promise<void> => {
    try {
      await log.writeCheckpoint(live.checkpoint())
    } catch (error) {
      meter.failed('checkpoint', error)
    }
  }
  return {
    checkpoint,
    after: (side, stored) => {
      if (stored.some(one => one.touchesHeader)) {
        const { title, start } = readHeader(side.live.doc)
        meetings.setHead(id, { title, start }).catch((error: unknown) => meter.failed('head', error))
      }
      if (!isAhead(side) && isDue(side.live, limits)) void checkpoint(side)
    },
  }
}
