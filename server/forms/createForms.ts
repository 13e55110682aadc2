import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { standingText } from '../../shared/render/standing.ts'
import { fileHref } from './fileHref.ts'
import { fileName } from './fileName.ts'
import { FormError, type FormName, type Forms, type FormSource } from './forms.ts'
import { htmlForm } from './htmlForm.ts'

const MEDIA_TYPES: Readonly<Record<FormName, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  oparl: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pdfa: 'application/pdf',
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const bytesOf = async (source: FormSource, form: FormName): Promise<Uint8Array> => {
  const { content, standing } = source
  switch (form) {
    case 'json':
      return utf8(canonicalJson(content))
    case 'md':
      return utf8(renderMarkdown(content, { kind: standingText(content, standing), fileHref: fileHref(source) }))
    case 'html':
      return utf8(htmlForm(source))
    case 'docx':
      // loaded when it is asked for: it is large
      return (await import('./docx/docxForm.ts')).docxForm(source)
    default:
      throw new FormError('failed', `the form ${form} is not there yet`)
  }
}

/** The maker of all forms. */
export const createForms = (): Forms => ({
  make: async (source, form) => ({ bytes: await bytesOf(source, form), mediaType: MEDIA_TYPES[form], fileName: fileName(source, form) }),
})
