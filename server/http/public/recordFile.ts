import type { Sha256 } from '../../../shared/domain/ids.ts'
import { formPath } from '../../chain/publishedFiles.ts'
import { fileName } from '../../forms/fileName.ts'
import { FormError, type FormFile, type FormName } from '../../forms/forms.ts'
import { publishedSource } from '../../forms/publishedSource.ts'
import type { Edition } from './edition.ts'
import type { PublicDeps } from './publicDeps.ts'

/** True where this form is part of the record; one that could not be made when it was published never is. */
export const hasForm = ({ record, publication }: Edition, form: FormName): boolean =>
  record === undefined || record.says.files.some(file => file.path === formPath(publication.slug, form))

/**
 * One form of an edition: the bytes that were hashed when it was published, whatever this version of the program would make of the same text.
 * Throws `FormError` for a form that is not part of the record, and another error where its bytes are gone.
 */
export const recordFile = async ({ forms, files, publicUrl }: Pick<PublicDeps, 'forms' | 'files' | 'publicUrl'>, edition: Edition, form: FormName): Promise<FormFile> => {
  const { publication, body, number, record } = edition
  const source = publishedSource({ publication, bodySlug: body.slug, edition: number, publicUrl })
  // only before a forum's first record is made, when the program starts
  if (!record) return forms.make(source, form)
  const file = record.says.files.find(one => one.path === formPath(publication.slug, form))
  if (!file) throw new FormError('noCompiler', 'this form was not published')
  const bytes = await files.get(file.sha256 as Sha256)
  if (!bytes) throw new Error(`the published file ${file.path} is gone`)
  return { bytes, mediaType: file.mediaType, fileName: fileName(source, form) }
}
