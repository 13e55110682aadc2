import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../../../shared/document/line.ts'
import { spansOf } from '../../../shared/render/spans.ts'

/** What XML cannot say at all becomes U+FFFD; every other character is text. */
export const wordText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the controls are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\uD800-\uDFFF]/gu, '\ufffd')

const textRun = ({ text, bold, italic, underline }: Run, link: boolean): TextRun =>
  new TextRun({ text: wordText(text), ...(bold && { bold: true }), ...(italic && { italics: true }), ...(underline && { underline: {} }), ...(link && { style: 'Hyperlink' }) })

/** Runs as Word has them; a link is one, though part of its words are bold. */
export const wordRuns = (runs: readonly Run[]): ParagraphChild[] =>
  spansOf(runs).flatMap((span): ParagraphChild[] => {
    const children = span.runs.map(run => textRun(run, span.link !== undefined))
    return span.link === undefined ? children : [new ExternalHyperlink({ link: span.link, children })]
  })
