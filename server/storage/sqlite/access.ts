import type { Kysely } from 'kysely'
import { StorageError } from '../storage.ts'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema>

/** How the tables reach the file: `read` sees what is committed, or the transaction it is in; `write` waits its turn. */
export interface Access {
  read: Db
  write<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
}

/** Throws `missing` where an update found no row. */
export const mustHaveChanged = ({ numUpdatedRows }: { numUpdatedRows: bigint }, what: string): void => {
  if (numUpdatedRows === 0n) throw new StorageError('missing', `${what} is not there`)
}

/** The driver hands out Node's Buffer, whose `slice` is not a copy: everybody else expects the plain kind. */
export const plainBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
