import type { FormFile, FormName } from '../../forms/forms.ts'
import { publishedSource } from '../../forms/publishedSource.ts'
import type { Edition } from './edition.ts'
import type { PublicDeps } from './publicDeps.ts'

/** One form of an edition, as it stands beside its page. Throws `FormError`. */
export const recordFile = ({ forms, publicUrl }: Pick<PublicDeps, 'forms' | 'publicUrl'>, { publication, body, number }: Edition, form: FormName): Promise<FormFile> =>
  forms.make(publishedSource({ publication, bodySlug: body.slug, edition: number, publicUrl }), form)
