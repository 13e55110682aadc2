import { marked } from 'marked'
import type { LineKind, Run } from '../../document/line.ts'
import { findTag, lineIn, type Node, parseHtml, type Tag, tagsOf, textIn } from './dom.ts'
import { runsIn, trimRuns } from './inline.ts'
import type { KnownForm } from '../knownForm.ts'
import { eitherOf } from '../language/eitherOf.ts'
import { afterLabel, attendanceOf, factOf, partLabels, saysLabel, TERM_LABELS } from './labels.ts'
import { lineOf, type Terms } from './lines.ts'
import type { Detail, OwnForm, Piece } from './piece.ts'

const isTag = (node: Node | undefined, name: string): node is Tag => node !== undefined && typeof node !== 'string' && node.name === name
const isHeading = (node: Node): boolean => typeof node !== 'string' && /^h[1-6]$/.test(node.name)
const levelOf = (tag: Tag): number => Number(tag.name.slice(1))

const labelOf = (tag: Tag): string | undefined => {
  const first = tag.children.find(node => typeof node !== 'string' || node.trim() !== '')
  const label = isTag(first, 'p') ? first.children[0] : first
  return isTag(label, 'strong') && textIn(label).endsWith(':') ? textIn(label) : undefined
}

const plain = (texts: readonly string[]): Detail[] => texts.filter(text => text !== '').map(text => ({ name: undefined, text }))

/** Somebody, details behind commas; what stands in italics is the organisation. */
const personPiece = (group: string, person: Tag): Piece => {
  const line = lineIn(person)
  const tag = findTag(person, one => one.name === 'em')
  const organisation = tag && lineIn(tag)
  const at = organisation === undefined ? line.length : line.indexOf(`, ${organisation}`)
  const [name = '', ...before] = line.slice(0, at).split(', ')
  const behind = line.slice(at + 2 + (organisation ?? '').length).split(', ')
  return { type: 'person', group, name, details: [...plain(before), ...(organisation === undefined ? [] : [{ name: 'organisation' as const, text: organisation }]), ...plain(behind)] }
}

/** The list of facts at the head; undefined where a list is none of ours. */
const headPieces = (list: Tag): Piece[] | undefined => {
  const rows = tagsOf(list.children).filter(tag => tag.name === 'li')
  const labels = rows.map(labelOf)
  if (rows.length === 0 || labels.some(label => label === undefined || (!factOf(label) && !attendanceOf(label)))) return undefined
  return rows.flatMap((row, at): Piece[] => {
    const label = labels[at] ?? ''
    const people = findTag(row, tag => tag.name === 'ul')
    if (people) {
      return tagsOf(people.children).filter(tag => tag.name === 'li').map(person => personPiece(label, person))
    }
    return [{ type: 'fact', label, text: lineIn(row).slice(label.length).trim(), times: [] }]
  })
}

const TERMS = new RegExp(` ?\\((?:(?:${TERM_LABELS.responsible.join('|')}): (?<responsible>.*?))?(?:(?:^| · |(?<=\\())(?:${TERM_LABELS.due.join('|')}): (?<due>.*?))?(?:(?: · |(?<=\\())(?<done>${TERM_LABELS.done.join('|')}))?\\)$`, 'u')

/** Takes who, when and done off the end of an action. */
const takeTerms = (runs: readonly Run[]): { runs: readonly Run[]; terms: Terms } => {
  const last = runs.at(-1)
  const found = last && TERMS.exec(last.text)
  if (!last || !found?.groups || !(found.groups['responsible'] ?? found.groups['due'] ?? found.groups['done'])) return { runs, terms: {} }
  const { responsible, due, done } = found.groups
  return { runs: trimRuns([...runs.slice(0, -1), { ...last, text: last.text.slice(0, found.index) }]), terms: { responsible, due, done: done !== undefined } }
}

const paragraph = (tag: Tag, steps: number): Piece => {
  const [first, ...rest] = tag.children
  const label = isTag(first, 'strong') ? textIn(first) : ''
  const kind = (['decision', 'action'] as const).find(one => label.endsWith(':') && saysLabel(label, one))
  if (!kind) return { type: 'line', line: lineOf('text', steps, runsIn(tag.children)) }
  const { runs, terms } = kind === 'action' ? takeTerms(runsIn(rest)) : { runs: runsIn(rest), terms: {} }
  return { type: 'line', line: lineOf(kind, steps, runs, terms) }
}

const isBlock = (node: Node): boolean => typeof node !== 'string' && ['p', 'ul', 'ol'].includes(node.name) || isHeading(node)

const listPieces = (list: Tag, depth: number): Piece[] => {
  const kind: LineKind = list.name === 'ul' ? 'bullet' : 'number'
  return tagsOf(list.children).filter(tag => tag.name === 'li').flatMap(tag => {
    const inline = tag.children.filter(node => !isBlock(node))
    const blocks = tagsOf(tag.children).filter(isBlock)
    // in a list with room between its points the words of each stand in a paragraph
    const own = inline.some(node => textIn(node).trim() !== '') ? inline : (blocks.shift()?.children ?? [])
    return [{ type: 'line' as const, line: lineOf(kind, depth, runsIn(own)) }, ...blocks.flatMap(block => blockPieces(block, depth + 1))]
  })
}

const blockPieces = (tag: Tag, depth: number): Piece[] => {
  if (tag.name === 'ul' || tag.name === 'ol') return listPieces(tag, depth)
  if (isHeading(tag)) return [{ type: 'line', line: lineOf('heading', depth, runsIn(tag.children)) }]
  return tag.name === 'p' ? [paragraph(tag, depth)] : []
}

const SIZE = / \(\d+(?:[.,]\d)? [kM]B\)$/

/** The number of an item, behind the word that a template puts before it. */
const numberPattern = (forms: readonly KnownForm[]): RegExp => new RegExp(`^(?:(?:${[...forms.length > 0 ? [eitherOf(forms.map(({ form }) => form.item))] : [], '\\p{L}+'].join('|')}) )?(\\d+)[.:] `, 'u')

const itemPiece = (tag: Tag, next: number, pattern: RegExp): Piece => {
  const text = lineIn(tag)
  const number = pattern.exec(`${text} `)
  const counts = number?.[1] === String(next)
  const rest = counts ? text.slice(number?.[0].length ?? 0) : text
  const title = afterLabel(rest, 'closedItem')
  return { type: 'item', number: counts ? String(next) : '', closed: title !== undefined, title: title ?? rest }
}

/** Everything behind the head, in order. */
const bodyPieces = (tags: readonly Tag[], forms: readonly KnownForm[]): Piece[] => {
  const [partOf, pattern] = [partLabels(forms), numberPattern(forms)]
  const pieces: Piece[] = []
  let next = 1
  let [inItem, ending, secret, attachments] = [false, false, false, false]
  for (const [at, tag] of tags.entries()) {
    if (tag.name === 'hr') {
      ending = true
      pieces.push({ type: 'closing' })
      continue
    }
    const fact = tag.name === 'p' ? labelOf(tag) : undefined
    if (ending && fact !== undefined && factOf(fact) === 'nextMeeting' && at === tags.length - 1) {
      pieces.push({ type: 'fact', label: fact, text: lineIn(tag).slice(fact.length).trim(), times: [] })
      continue
    }
    if (!ending && tag.name === 'h2') {
      const item = itemPiece(tag, next, pattern)
      if (item.type === 'item' && item.number !== '') next += 1
      pieces.push(item);
      [inItem, secret, attachments] = [true, false, false]
      continue
    }
    if (inItem && !ending) {
      if (tag.name === 'p' && isTag(tag.children[0], 'em') && tag.children.length === 1 && saysLabel(lineIn(tag), 'closedPart')) {
        const heading = tags[at + 1]
        secret = true
        attachments = false
        pieces.push({ type: 'secret', title: heading?.name === 'h3' ? lineIn(heading) : '' })
        continue
      }
      if (secret && tag.name === 'h3') continue
      const part = isHeading(tag) && levelOf(tag) === (secret ? 4 : 3) ? partOf(lineIn(tag)) : undefined
      if (part) {
        attachments = part === 'attachments'
        pieces.push({ type: 'part', part, text: lineIn(tag) })
        continue
      }
      if (attachments && tag.name === 'ul') {
        pieces.push(...tagsOf(tag.children).map((one): Piece => ({ type: 'attachment', title: lineIn(one).replace(SIZE, '') })))
        continue
      }
    }
    pieces.push(...blockPieces(tag, 0))
  }
  return pieces
}

/**
 * Reads Markdown of ours, known by its head: the title as the only heading of the first level, right behind it the list of facts under our
 * labels. Undefined for any other.
 */
export const markdownPieces = (markdown: string, forms: readonly KnownForm[] = []): OwnForm | undefined => {
  const tags = tagsOf(parseHtml(marked.parse(markdown.replace(/^\ufeff/, ''), { async: false, gfm: true })).children)
  const at = tags.findIndex(tag => tag.name === 'h1')
  const [title, list] = [tags[at], tags[at + 1]]
  const head = list?.name === 'ul' ? headPieces(list) : undefined
  if (!title || !head || at > 1 || tags.filter(tag => tag.name === 'h1').length > 1) return undefined
  const kind = at === 1 && tags[0] ? [{ type: 'kind' as const, text: lineIn(tags[0]) }] : []
  return { pieces: [...kind, { type: 'title', text: lineIn(title) }, ...head, ...bodyPieces(tags.slice(at + 2), forms)] }
}
