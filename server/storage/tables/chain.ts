import type { BodyId, KeyId, PublicationId, Sha256 } from '../../../shared/domain/ids.ts'

/** A signed record of a forum's chain (docs/RECORD.md), as it is shown to everybody. */
export interface ChainRow {
  bodyId: BodyId
  /** From 1, without gaps. */
  sequence: number
  type: 'publication' | 'tombstone'
  /** What was published, or withdrawn. */
  publicationId: PublicationId
  /** Canonical JSON of the record, its SHA-256, and the signature over it in hex. */
  json: string
  hash: Sha256
  signature: string
}

/** The chains of all forums. Rows are added, never changed. */
export interface ChainTable {
  /** Throws `conflict` unless `sequence` is the next of its forum, and where the publication has a row of this type. */
  add(row: ChainRow): Promise<void>
  last(body: BodyId): Promise<ChainRow | undefined>
  /** In order. */
  of(body: BodyId): Promise<ChainRow[]>
  /** The publication's record, then its tombstone where there is one. */
  ofPublication(id: PublicationId): Promise<ChainRow[]>
  all(): Promise<ChainRow[]>
}

/** What opens the commitment to a publication's full content. Never shown but to prove. */
export interface Salt {
  publicationId: PublicationId
  /** 32 random bytes in hex. */
  salt: string
}

export interface SaltTable {
  add(row: Salt): Promise<void>
  get(id: PublicationId): Promise<Salt | undefined>
}

/** A signing key as it is shown to everybody; its private half lies elsewhere. */
export interface SigningKey {
  keyId: KeyId
  /** 1 for the first. */
  number: number
  /** Canonical JSON of the key's statement (docs/RECORD.md). */
  json: string
  /** Over `json` by the key itself, in hex. */
  signature: string
  /** Over `json` by the key before it; null for the first, and where that one was lost. */
  endorsement: string | null
}

/** All signing keys that there ever were. The last one signs. */
export interface SigningKeyTable {
  /** Throws `conflict` unless `number` is the next. */
  add(key: SigningKey): Promise<void>
  /** In order. */
  all(): Promise<SigningKey[]>
}

export interface ChainTables {
  chain: ChainTable
  salts: SaltTable
  signingKeys: SigningKeyTable
}
