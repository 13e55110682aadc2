import type { MeetingContent } from '../document/content.ts'
import type { ItemId } from '../domain/ids.ts'
import { publicContent } from '../render/publicContent.ts'
import { findEmails } from './addresses.ts'
import { findClosedText } from './closedText.ts'
import { findCpr } from './cpr.ts'
import { findEmptyMinutes } from './emptyMinutes.ts'
import { type Finding, FINDING_TYPES, type Hidden, type Place } from './finding.ts'
import { findPhones } from './phones.ts'
import { publicTexts } from './publicTexts.ts'
import { findTwice } from './twice.ts'

/** What was found in a file: whether it has text, and what is hidden in it; undefined where we could not look into it. */
export type FileReport = { readonly text: boolean; readonly hidden: readonly Hidden[] } | undefined

/** What is looked at besides the text. */
export interface Surroundings {
  /** By the file's hash. */
  readonly files: ReadonlyMap<string, FileReport>
  /** What nobody has settled, and where it is about. */
  readonly openRemarks: readonly (Place | null)[]
}

const findInFiles = (content: MeetingContent, files: Surroundings['files']): Finding[] =>
  content.items.flatMap(({ id, open }) => open.attachments.flatMap(({ title, file }): Finding[] => {
    if (!file) return []
    const place: Place = { itemId: id as ItemId, part: 'attachments' }
    const report = files.get(file.sha256)
    if (!report) return [{ type: 'unread', place, text: title }]
    return [...(report.text ? [] : [{ type: 'noText', place, text: title } as const]), ...report.hidden.map(what => ({ type: 'hidden', place, text: title, what }) as const)]
  }))

/** Everything that speaks against publishing these minutes as they are, the gravest first. `content` is whole: closed items and all. */
export const findAll = (content: MeetingContent, { files, openRemarks }: Surroundings): Finding[] => {
  const open = publicContent(content)
  const texts = publicTexts(open)
  const found: Finding[] = [
    ...findCpr(texts), ...findEmails(texts), ...findPhones(texts), ...findClosedText(content, texts),
    ...openRemarks.map((place): Finding => ({ type: 'openRemark', place })),
    ...findEmptyMinutes(content), ...findTwice(open), ...findInFiles(open, files),
  ]
  return found.toSorted((a, b) => FINDING_TYPES.indexOf(a.type) - FINDING_TYPES.indexOf(b.type))
}
