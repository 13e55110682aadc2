import { newId } from '../../shared/domain/ids.ts'

/** A new id from the browser's generator. */
export const freshId = <Id extends string>(): Id => newId<Id>(count => crypto.getRandomValues(new Uint8Array(count)))
