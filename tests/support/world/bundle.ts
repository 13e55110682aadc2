import type { Files } from '../../../server/files/files.ts'
import { chainOf, excerptOf, publicKeys } from '../../../server/chain/chainFiles.ts'
import { readRecord } from '../../../server/chain/appendRecord.ts'
import { verifyEd25519 } from '../../../server/signing/ed25519.ts'
import type { Storage } from '../../../server/storage/storage.ts'
import type { BodyId, Sha256 } from '../../../shared/domain/ids.ts'
import { checkFiles, type Checked } from '../../../shared/record/checkFiles.ts'
import { type GivenFile, readEvidence } from '../../../shared/record/readEvidence.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** All that the public can download of a forum: the chain, each record, the keys, every published file. */
export const bundleOf = async ({ storage, files }: { storage: Storage; files: Files }, bodyId: BodyId): Promise<GivenFile[]> => {
  const rows = await storage.chain.of(bodyId)
  const given: GivenFile[] = [
    { name: 'kaede.json', bytes: utf8((await chainOf(storage, { id: bodyId }))!) },
    { name: 'referat-keys.json', bytes: utf8(await publicKeys(storage)) },
  ]
  for (const record of rows.map(readRecord)) {
    if (record.type === 'tombstone') continue
    given.push({ name: `${record.publication.slug}.record.json`, bytes: utf8((await excerptOf(storage, { id: record.publication.id as never }))!) })
    for (const file of record.files) given.push({ name: file.path.replaceAll('/', '_'), bytes: (await files.get(file.sha256 as Sha256))! })
  }
  return given
}

/** What the checker says of files. */
export const checked = (files: readonly GivenFile[], pinned?: readonly string[]): Checked =>
  checkFiles(verifyEd25519, files.map(file => readEvidence(file, new TextDecoder('utf-8', { ignoreBOM: true }))), pinned)

/** The findings that say no. */
export const faults = (files: readonly GivenFile[], pinned?: readonly string[]): string[] =>
  checked(files, pinned).findings.filter(finding => finding.level === 'bad').map(finding => finding.type)
