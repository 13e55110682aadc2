import type { MeetingId } from '../../shared/domain/ids.ts'
import { readHeader } from '../../shared/document/header.ts'
import type { Storage } from '../storage/storage.ts'
import type { RoomLimits } from './limits.ts'
import type { Meter } from './meter.ts'
import { isAhead, type Pending, type Side } from './side.ts'

/** What is done beside the log, in the background: it may fail, and is tried again. */
export interface Upkeep {
  /** After something was stored: a checkpoint where the log has grown, the meeting's title and start where the header changed. */
  after(side: Side, stored: readonly Pending[]): void
  /** Writes a checkpoint. Call it only while nothing waits to be stored. */
  checkpoint(side: Side): Promise<void>
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
      const { entries, bytes } = side.live.grown()
      if (!isAhead(side) && (entries >= limits.checkpointEntries || bytes >= limits.checkpointBytes)) void checkpoint(side)
    },
  }
}
