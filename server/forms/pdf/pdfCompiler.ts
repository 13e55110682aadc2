/** The standards that a PDF is made to: for readers and screen readers, and for the archive. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** What is set: the values that the fixed template prints. */
export interface PdfTask {
  /** JSON, see `pdfData`. */
  readonly data: string
  readonly standard: PdfStandard
}

/** Sets PDF. Throws `FormError`: `noCompiler`, `tooSlow` or `failed`. The same task gives the same bytes. */
export interface PdfCompiler {
  compile(task: PdfTask): Promise<Uint8Array>
}
