import type { BodyId } from '../../shared/domain/ids.ts'
import type { KnownForm } from '../../shared/exchange/knownForm.ts'
import type { Tables } from '../storage/storage.ts'
import { readTemplate } from './readTemplate.ts'

/** What a forum's templates call things, those that are not used any more too: old minutes were written with them. Newest versions first. */
export const formsOf = async (tables: Tables, body: BodyId): Promise<readonly KnownForm[]> =>
  (await tables.bodyTemplates.of(body)).toReversed().map(row => {
    const { base, form } = readTemplate(row)
    return { base, form }
  })
