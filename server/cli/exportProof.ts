import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { OPENING_FORMAT } from '../../shared/record/opening.ts'
import { cliWords } from '../../shared/words/cli.ts'
import type { Meeting, Tables } from '../storage/storage.ts'
import { CliError } from './cliError.ts'

const words = cliWords.da

/**
 * What proves the full version of a meeting's newest publication, closed items and all, to somebody who has its public record: canonical JSON.
 * @param slug another publication of the meeting, by the last part of its address
 */
export const exportProof = async (tables: Tables, meeting: Meeting, slug: string | undefined): Promise<string> => {
  const publications = await tables.publications.of(meeting.id)
  const publication = slug === undefined ? publications.at(-1) : publications.find(one => one.slug === slug)
  const snapshot = publication && (await tables.snapshots.get(publication.snapshotId))
  const salt = publication && (await tables.salts.get(publication.id))
  const [record] = publication ? await tables.chain.ofPublication(publication.id) : []
  if (!snapshot || !salt || !record) throw new CliError(words.nothingToProve)
  return canonicalJson({ format: OPENING_FORMAT, record: record.hash, salt: salt.salt, content: JSON.parse(snapshot.json) as unknown })
}
