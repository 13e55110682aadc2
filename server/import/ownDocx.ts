import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { KnownForm } from '../../shared/exchange/knownForm.ts'
import type { OwnForm } from '../../shared/exchange/own/piece.ts'
import { wordPieces } from '../../shared/exchange/own/wordPieces.ts'

const STEPS = [0, 1, 2, 3] as const
const named = (name: string, at: number): string => (at === 0 ? name : `${name} ${at + 1}`)
const indented = ['Body Text', 'Body Text Indent', 'Body Text Indent 2', 'Body Text Indent 3']

const paragraph = (style: string, name: string, tag = 'p'): string => `p[style-name='${style}'] => ${tag}.record-${name}:fresh`
const run = (style: string, name: string): string => `r[style-name='${style}'] => span.record-${name}`

/** Our styles as classes, and the formatting that a line can have. */
const STYLES = [
  paragraph('Referat Status', 'kind'), paragraph('Title', 'title', 'h1'), paragraph('heading 1', 'item', 'h2'), paragraph('heading 2', 'part', 'h3'),
  paragraph('Referat Felt', 'label'), paragraph('Referat Værdi', 'value'), paragraph('Referat Person', 'person'), paragraph('Referat Lukket', 'secret'),
  paragraph('Referat Bilag', 'attachment'), paragraph('Referat Næste Møde', 'next'), paragraph('Referat Skillelinje', 'rule'),
  ...STEPS.flatMap(at => [
    paragraph(indented[at] ?? '', `text-${at}`), paragraph(named('List Bullet', at), `bullet-${at}`), paragraph(named('List Number', at), `number-${at}`),
    ...['Referat Overskrift 1', 'Referat Overskrift 2', 'Referat Overskrift 3'].map(style => paragraph(`${style}+${at}`, `heading-${at}`)),
    paragraph(`Referat Beslutning+${at}`, `decision-${at}`), paragraph(`Referat Opfølgning+${at}`, `action-${at}`),
  ]),
  run('Referat Mærkat', 'mark'), run('Referat Nummer', 'number'), run('Referat Lukket Mærke', 'closed'), run('Referat Størrelse', 'size'),
  run('Referat Ansvarlig', 'responsible'), run('Referat Frist', 'due'), run('Referat Udført', 'done'),
  run('Referat Rolle', 'role'), run('Referat Organisation', 'organisation'), run('Referat Stedfortræder', 'deputyFor'), run('Referat Ankomst', 'arrival'), run('Referat Afgang', 'departure'),
  'b => strong', 'i => em', 'u => u',
]

/** One step in, as our Word files have it, in twentieths of a point. */
const STEP = 425
const STEPPED = /^Referat (?:Overskrift \d|Beslutning|Opfølgning)$/

interface Element {
  readonly type?: string
  readonly styleName?: string | null
  readonly indent?: { readonly start?: string | null } | null
  readonly children?: readonly Element[]
}

/** How far a paragraph stands in becomes part of its style's name, which the map of styles can see. */
const withSteps = (element: Element): Element => {
  const children = element.children?.map(withSteps)
  const steps = Math.max(0, Math.min(3, Math.round(Number(element.indent?.start ?? 0) / STEP)))
  return { ...element, ...(children ? { children } : {}), ...(element.type === 'paragraph' && STEPPED.test(element.styleName ?? '') ? { styleName: `${element.styleName}+${steps}` } : {}) }
}

const inXml = (xml: string, pattern: RegExp): string =>
  (pattern.exec(xml)?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/**
 * A Word file of ours, known by its styles; undefined for any other. Its size must have been checked (`checkZip`). What somebody wrote
 * into it in Word, in a style of Word's own, comes along as text.
 */
export const ownDocx = async (bytes: Uint8Array, forms: readonly KnownForm[] = []): Promise<OwnForm | undefined> => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/styles.xml' || name === 'docProps/core.xml' })
  const styles = parts['word/styles.xml'] ? strFromU8(parts['word/styles.xml']) : ''
  if (!styles.includes('w:styleId="ReferatFelt"') || !styles.includes('w:styleId="ReferatSkillelinje"')) return undefined
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
    styleMap: STYLES,
    includeDefaultStyleMap: false,
    ignoreEmptyParagraphs: false,
    externalFileAccess: false,
    transformDocument: withSteps,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const core = parts['docProps/core.xml'] ? strFromU8(parts['docProps/core.xml']) : ''
  return { pieces: wordPieces(value, forms), body: inXml(core, /<dc:creator>([^<]*)</), language: inXml(styles, /<w:lang [^>]*w:val="([a-z]{2})/) }
}
