import type { MeetingContent } from '../../shared/document/content.ts'
import type { Sha256 } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { renderHtml } from '../../shared/render/html.ts'
import { sha256 } from '../../shared/render/sha256.ts'

/** The exact text that an approval is about: its rendered form, its canonical JSON, and the SHA-256 of that. */
export interface Preview {
  readonly hash: Sha256
  readonly html: string
  readonly json: string
}

export const previewOf = (content: MeetingContent): Preview => {
  const json = canonicalJson(content)
  return { hash: sha256(json), html: renderHtml(content, { level: 2 }), json }
}
