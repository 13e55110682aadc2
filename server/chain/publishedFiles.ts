import type { MeetingContent } from '../../shared/document/content.ts'
import type { RecordedFile } from '../../shared/record/record.ts'
import type { Files } from '../files/files.ts'
import { FORM_ENDINGS, FORM_NAMES, FormError, type FormName, type Forms } from '../forms/forms.ts'
import { type Published, publishedSource } from '../forms/publishedSource.ts'

/** What a publication's record names, and the forms that could not be made. */
export interface PublishedFiles {
  readonly files: readonly RecordedFile[]
  readonly without: readonly FormName[]
}

/** The path of a form below the forum's public address. */
export const formPath = (slug: string, form: FormName): string => slug + FORM_ENDINGS[form]

const attachmentsOf = (content: MeetingContent, slug: string): RecordedFile[] => {
  const files = content.items.flatMap(item => item.open.attachments).flatMap(attachment => attachment.file ?? [])
  return [...new Map(files.map(file => [file.sha256, file])).values()].map(({ mediaType, size, sha256 }) =>
    ({ kind: 'attachment', path: `${slug}/bilag/${sha256}`, mediaType, size, sha256 }))
}

/**
 * Makes every form of a publication and keeps its bytes, so that they stay as they are whatever a later version of the program would make
 * of the same text; answers all of its public files. A form that cannot be made is left out: it must not stand in the way of the record.
 */
export const publishedFiles = async ({ files, forms }: { files: Files; forms: Forms }, published: Published): Promise<PublishedFiles> => {
  const source = publishedSource(published)
  const { slug } = published.publication
  const made = await Promise.all(FORM_NAMES.map(async (form): Promise<RecordedFile | FormName> => {
    try {
      const { bytes, mediaType } = await forms.make(source, form)
      return { kind: 'form', path: formPath(slug, form), mediaType, size: bytes.length, sha256: await files.put(bytes) }
    } catch (error) {
      if (!(error instanceof FormError)) throw error
      return form
    }
  }))
  return {
    files: [...made.filter(one => typeof one !== 'string'), ...attachmentsOf(source.content, slug)],
    without: made.filter(one => typeof one === 'string'),
  }
}
