import mammoth from 'mammoth'
import { htmlRows } from '../../shared/exchange/rows/htmlRows.ts'
import type { Source } from '../../shared/exchange/rows/row.ts'
import { checkZip } from './checkZip.ts'
import { ImportError } from './importError.ts'

const LEVELS = [1, 2, 3, 4, 5, 6]

/** Headings by their built-in names, those with automatic numbers apart, and the title. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh", "p[style-name='Titel'] => h1.title:fresh",
  ...LEVELS.flatMap(level => [`p[style-name='numbered heading ${level}'] => h${level}.numbered:fresh`, `p[style-name='heading ${level}'] => h${level}:fresh`]),
]

/** Underlining says something in minutes; the reader leaves it out of its own accord. */
const UNDERLINED = 'u => u'

/** The part of mammoth's tree that is looked at. */
interface Element {
  readonly type?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null
  readonly children?: readonly Element[]
}

/** Word keeps the number of a numbered heading out of its text: marks such headings, so that they are counted. */
const markNumbered = (element: Element): Element => {
  const children = element.children?.map(markNumbered)
  const heading = element.type === 'paragraph' ? /^heading ([1-6])$/i.exec(element.styleName ?? '')?.[1] : undefined
  const numbered = heading !== undefined && element.numbering?.isOrdered === true
  return { ...element, ...(children ? { children } : {}), ...(numbered ? { styleName: `numbered heading ${heading}` } : {}) }
}

/** A Word file as rows, one a paragraph. Throws `ImportError` `broken` or `tooLarge`. */
export const docxRows = async (bytes: Uint8Array): Promise<Source> => {
  checkZip(bytes)
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      styleMap: [...STYLES, UNDERLINED],
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      transformDocument: markNumbered,
      // pictures say nothing here
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return htmlRows(value)
  } catch (error) {
    throw new ImportError('broken', { cause: error })
  }
}
