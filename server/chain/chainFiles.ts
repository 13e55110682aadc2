import type { Body, Publication, Tables } from '../storage/storage.ts'
import type { ChainRow } from '../storage/tables/chain.ts'
import { CHAIN_FORMAT, EXCERPT_FORMAT, type SignedRecord, writeChainFile } from '../../shared/record/chainFile.ts'
import type { SignedKey } from '../../shared/record/keyStatement.ts'
import { writePublishedKeys } from '../../shared/record/publishedKeys.ts'
import { readRecord } from './appendRecord.ts'
import { asSignedKey } from './signingKeys.ts'

type Reads = Pick<Tables, 'chain' | 'signingKeys'>

const signed = (row: ChainRow): SignedRecord => ({ record: readRecord(row), signature: row.signature })
const keysOf = async (tables: Reads): Promise<SignedKey[]> => (await tables.signingKeys.all()).map(asSignedKey)

/** A forum's whole chain, as it goes out; undefined where nothing was published. */
export const chainOf = async (tables: Reads, body: Pick<Body, 'id'>): Promise<string | undefined> => {
  const rows = await tables.chain.of(body.id)
  return rows.length === 0 ? undefined : writeChainFile(CHAIN_FORMAT, await keysOf(tables), rows.map(signed))
}

/** What the chain says of one publication, as it goes out; undefined where it is not in one. */
export const excerptOf = async (tables: Reads, { id }: Pick<Publication, 'id'>): Promise<string | undefined> => {
  const rows = await tables.chain.ofPublication(id)
  return rows.length === 0 ? undefined : writeChainFile(EXCERPT_FORMAT, await keysOf(tables), rows.map(signed))
}

/** All public keys, as they stand at `/.well-known/referat-keys.json`. */
export const publicKeys = async (tables: Reads): Promise<string> => writePublishedKeys(await keysOf(tables))
