import { rotateKey } from '../../../server/chain/signingKeys.ts'
import type { GivenFile } from '../../../shared/record/readEvidence.ts'
import { bundleOf } from './bundle.ts'
import { correct, published, withdraw } from './publishedSite.ts'

/** All that can be downloaded of a forum where everything has happened: an attachment, a correction, a withdrawal, two keys, of which one was lost. */
export const richBundle = async (): Promise<GivenFile[]> => {
  const { world, id } = await published()
  const { storage, keys } = world.deps
  await storage.transaction(tables => rotateKey(tables, keys, Date.now(), false))
  await correct(world, id, 'Tallet på »side 2« \\ var 3/4 – nu ½ & rigtigt 👍')
  const other = await world.meeting('published')
  await storage.transaction(tables => rotateKey(tables, keys, Date.now(), true))
  await withdraw(world, other, '2031-03-04-3', 'Dobbelt')
  return bundleOf(world.deps, world.bodyId)
}
