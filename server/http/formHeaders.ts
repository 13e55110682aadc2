import type { FormFile } from '../forms/forms.ts'
import { contentDisposition } from './download.ts'

/** A PDF is shown by the browser's own reader, a page bears its style in itself; neither loads anything or runs. The others are data. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['application/pdf', "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"],
  ['text/html; charset=utf-8', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"],
])

/** The headers of a form: its exact type, a file name that carries how the minutes stand, nothing that runs. */
export const formHeaders = ({ mediaType, fileName }: Pick<FormFile, 'mediaType' | 'fileName'>, show: boolean): Record<string, string> => {
  return {
    'content-type': mediaType,
    'content-disposition': contentDisposition(show && (SHOWN.has(mediaType) || mediaType.includes('charset')) ? 'inline' : 'attachment', fileName),
    'x-content-type-options': 'nosniff',
    'content-security-policy': SHOWN.get(mediaType) ?? "default-src 'none'; sandbox",
  }
}
