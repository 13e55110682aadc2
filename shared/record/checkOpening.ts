import type { MeetingContent } from '../document/content.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import { publicContent } from '../render/publicContent.ts'
import { sha256 } from '../render/sha256.ts'
import type { SignedRecord } from './chainFile.ts'
import type { Finding } from './finding.ts'
import { commitmentOf } from './opening.ts'

const publicPart = (content: string): string | undefined => {
  try {
    return sha256(canonicalJson(publicContent(JSON.parse(content) as MeetingContent)))
  } catch {
    return undefined
  }
}

/**
 * Checks a full version against the commitments of records, and whether what is public follows from it.
 * @param content canonical JSON of all that was approved, as it is in the file
 * @param salt 64 hex digits
 */
export const checkOpening = (records: readonly SignedRecord[], content: string, salt: string): Finding[] => {
  const commitment = commitmentOf(salt, content)
  const opened = records.flatMap(({ record }) => (record.type === 'publication' && record.commitment === commitment ? record : []))
  if (opened.length === 0) return [{ level: 'bad', type: 'notOpened' }]
  const shown = publicPart(content)
  return opened.flatMap((record): Finding[] => [
    { level: 'good', type: 'opened', sequence: record.sequence },
    shown === record.content ? { level: 'good', type: 'publicPart', sequence: record.sequence } : { level: 'note', type: 'publicPartDiffers', sequence: record.sequence },
  ])
}
