import type { AgendaItem } from '../document/content.ts'
import type { Sha256 } from '../domain/ids.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import { sha256 } from '../render/sha256.ts'

/** An item as it is approved by itself: without its number, which is the agenda's and changes when something else moves. */
export type ApprovedItem = Omit<AgendaItem, 'number'>

/** What an item says, as bytes and fingerprints. */
export interface ItemPrint {
  /** Canonical JSON (RFC 8785), closed part and all as far as it was handed in. */
  readonly json: string
  /** SHA-256 of `json`. */
  readonly hash: Sha256
  /** The same of what those read who may not open what is closed; for an open item equal to `hash`. */
  readonly openHash: Sha256
}

/** The fingerprints of an item: the same in Node and in the browser. */
export const itemPrint = ({ number: _number, ...item }: AgendaItem): ItemPrint => {
  const json = canonicalJson(item satisfies ApprovedItem)
  const hash = sha256(json)
  const { secret, ...open } = item
  return { json, hash, openHash: secret ? sha256(canonicalJson(open)) : hash }
}
