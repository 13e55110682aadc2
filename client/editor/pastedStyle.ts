import { isSafeLink } from '../../shared/document/runs.ts'
import type { Run } from '../../shared/document/line.ts'

type Format = Omit<Run, 'text'>

const BOLD = new Set(['B', 'STRONG', 'TH'])
const ITALIC = new Set(['I', 'EM', 'CITE'])
const UNDERLINE = new Set(['U', 'INS'])

const isBold = (weight: string): boolean => weight === 'bold' || weight === 'bolder' || Number(weight) >= 600

/** A declaration of an element's own style, lower case; also those that browsers do not know, as Word writes them. */
export const declared = (element: Element, property: string): string => {
  for (const part of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', ...value] = part.split(':')
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase()
  }
  return ''
}

/** What an element adds to the formatting of its characters, or takes from it. */
export const formatInside = (element: Element, outside: Format): Format => {
  const { bold, italic, underline, link, ...rest } = outside
  const weight = declared(element, 'font-weight')
  const slant = declared(element, 'font-style')
  const line = declared(element, 'text-decoration') || declared(element, 'text-decoration-line')
  const tag = element.tagName.toUpperCase()
  const href = tag === 'A' ? (element.getAttribute('href') ?? '').trim() : ''
  const address = isSafeLink(href) ? href : link
  // every program underlines links; that is no formatting of the writer's
  const underlined = address === undefined && (line.includes('underline') || (line !== 'none' && (UNDERLINE.has(tag) || underline === true)))
  return {
    ...rest,
    ...((weight === '' ? bold === true || BOLD.has(tag) : isBold(weight)) ? { bold: true as const } : {}),
    ...((slant === '' ? italic === true || ITALIC.has(tag) : slant !== 'normal') ? { italic: true as const } : {}),
    ...(underlined ? { underline: true as const } : {}),
    ...(address === undefined ? {} : { link: address }),
  }
}
