import type { MeetingContent } from '../../shared/document/content.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { itemPrint } from '../../shared/versions/itemHash.ts'

/** What a machine makes of each content: the canonical JSON, its fingerprint, and that of each item. */
export const fingerprints = (contents: readonly MeetingContent[]): unknown[] =>
  contents.map(content => [canonicalJson(content), sha256(canonicalJson(content)), content.items.map(item => itemPrint(item).hash)])
