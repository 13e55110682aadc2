import { createHash } from 'node:crypto'

/** What a public page may load: our stylesheet and icon, and the one inline style whose text is given. No script, no frame, no form. */
export const securityPolicy = (inlineStyle?: string): string => {
  const hash = inlineStyle === undefined ? '' : ` 'sha256-${createHash('sha256').update(inlineStyle, 'utf8').digest('base64')}'`
  return `default-src 'none'; style-src 'self'${hash}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`
}
