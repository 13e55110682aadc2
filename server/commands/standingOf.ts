import type { SnapshotId } from '../../shared/domain/ids.ts'
import { editionStanding, type Standing } from '../../shared/render/standing.ts'
import type { Meeting, Tables } from '../storage/storage.ts'

/**
 * How the minutes of a meeting stand: as they are now, or as one snapshot has them. A snapshot is approved where it is what the
 * standing approval, or a publication, is of; everything else is a draft.
 */
export const standingOf = async (tables: Tables, { id, phase }: Meeting, snapshotId?: SnapshotId): Promise<Standing> => {
  const publications = await tables.publications.of(id)
  if (snapshotId !== undefined) {
    const published = publications.findIndex(publication => publication.snapshotId === snapshotId)
    if (published >= 0) return editionStanding(published + 1)
    if ((await tables.approvals.of(id)).at(-1)?.snapshotId !== snapshotId) return { type: 'draft' }
  }
  // published is the last one there is; approved is the one that comes next
  if (phase === 'published') return editionStanding(publications.length)
  return phase === 'approved' ? editionStanding(publications.length + 1) : { type: 'draft' }
}
