import type { FormFile } from '../forms/forms.ts'
import { contentDisposition } from './download.ts'

/** A PDF may be shown by the browser's own reader, and load nothing; the others are text or go to a program. */
const POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
const SHOWN = new Set(['application/pdf'])

/** The headers of a form: its exact type, a file name that carries how the minutes stand, nothing that runs. */
export const formHeaders = ({ mediaType, fileName }: Pick<FormFile, 'mediaType' | 'fileName'>, show: boolean): Record<string, string> => {
  const shown = SHOWN.has(mediaType)
  return {
    'content-type': mediaType,
    'content-disposition': contentDisposition(show && (shown || mediaType.includes('charset')) ? 'inline' : 'attachment', fileName),
    'x-content-type-options': 'nosniff',
    'content-security-policy': shown ? POLICY : "default-src 'none'; sandbox",
  }
}
