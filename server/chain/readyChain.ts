import type { Files } from '../files/files.ts'
import type { Forms } from '../forms/forms.ts'
import type { RandomBytes } from '../../shared/domain/ids.ts'
import { KeyMissing, type KeyVault } from '../signing/keyVault.ts'
import type { Publication, Storage, Time } from '../storage/storage.ts'
import { correctionReason } from './correctionReason.ts'
import { publishedFiles } from './publishedFiles.ts'
import { recordPublication } from './recordPublication.ts'
import { currentKey } from './signingKeys.ts'

interface ChainDeps {
  readonly storage: Storage
  readonly files: Files
  readonly forms: Forms
  readonly keys: KeyVault
  readonly now: () => Time
  readonly random: RandomBytes
  readonly publicUrl: string
}

const chainOne = async (deps: ChainDeps, publication: Publication): Promise<void> => {
  const { storage, publicUrl } = deps
  const body = (await storage.bodies.get(publication.bodyId))!
  const edition = (await storage.publications.of(publication.meetingId)).findIndex(one => one.id === publication.id) + 1
  const snapshot = await storage.snapshots.get(publication.snapshotId)
  const approval = (await storage.approvals.of(publication.meetingId)).findLast(one => one.snapshotId === publication.snapshotId)
  if (!snapshot || !approval) throw new Error(`publication ${publication.id} comes from no approval`)
  const { files } = await publishedFiles(deps, { publication, bodySlug: body.slug, edition, publicUrl })
  await storage.transaction(async tables => {
    if ((await tables.chain.ofPublication(publication.id)).length > 0) return
    const reason = await correctionReason(tables, publication.meetingId, publication.at)
    await recordPublication(deps, tables, { body, publication, edition, reason, snapshot, approval, files })
  })
}

/**
 * Before a server takes anybody in: makes the first signing key where there is none, and puts into their chains what was published before
 * there were chains, in the order in which it was. Throws `KeyMissing` where nothing could be signed.
 */
export const readyChain = async (deps: ChainDeps): Promise<void> => {
  const { storage, keys, now } = deps
  const { keyId } = await storage.transaction(tables => currentKey(tables, keys, now()))
  if (!(await keys.has(keyId))) throw new KeyMissing(keyId)
  const chained = new Set((await storage.chain.all()).map(row => row.publicationId))
  for (const publication of await storage.publications.all()) if (!chained.has(publication.id)) await chainOne(deps, publication)
}
