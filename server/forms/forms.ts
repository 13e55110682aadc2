import type { MeetingContent } from '../../shared/document/content.ts'
import type { Standing } from '../../shared/render/standing.ts'
import type { Time } from '../storage/storage.ts'

/** The forms that minutes are had in. `pdf` is PDF/UA-1, `pdfa` PDF/A-2a for the archive, `oparl` the OParl 1.1 view of the meeting. */
export const FORM_NAMES = ['html', 'md', 'json', 'oparl', 'docx', 'pdf', 'pdfa'] as const
export type FormName = (typeof FORM_NAMES)[number]

/** How the address, and the file name, of each form ends. */
export const FORM_ENDINGS: Readonly<Record<FormName, string>> = {
  html: '.html', md: '.md', json: '.json', oparl: '.oparl.json', docx: '.docx', pdf: '.pdf', pdfa: '.pdfa.pdf',
}

/** The media type of each form. */
export const FORM_TYPES: Readonly<Record<FormName, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  oparl: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pdfa: 'application/pdf',
}

/** What a form is made from: the same source gives the same bytes. */
export interface FormSource {
  /** All that may be shown: for the public hand in what was published, or `publicContent(content)`. */
  readonly content: MeetingContent
  readonly standing: Standing
  /** The moment that the file is dated with: when it was published; of a draft, when it was asked for. */
  readonly at: Time
  /** Where it is published, without a form's ending; absent for what is not public. */
  readonly address?: { readonly record: string; readonly body: string }
}

/** One form, whole. */
export interface FormFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Carries the standing: `Godkendt referat – Haverådet – 2031-03-04.pdf`. */
  readonly fileName: string
}

/** Makes the forms of minutes. Throws `FormError`. */
export interface Forms {
  make(source: FormSource, form: FormName): Promise<FormFile>
}

/** A form that could not be made. `noCompiler`: what sets PDF is not there for this platform; `tooSlow`: it took too long; `failed`: it refused the text. */
export class FormError extends Error {
  readonly type: 'noCompiler' | 'tooSlow' | 'failed'
  constructor(type: FormError['type'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FormError'
    this.type = type
  }
}
