import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isSafeLink } from '../../shared/document/runs.ts'

interface Range {
  readonly from: number
  readonly to: number
}

const MAIL = /^[^\s@:/<>"]+@[^\s@:/<>"]+\.[\p{L}\d-]{2,}$/u
const SITE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u

/** The address that somebody means who types one as it is said: `www.dr.dk`, `navn@kommune.dk`. Undefined where it is none. */
export const toAddress = (typed: string): string | undefined => {
  const said = typed.trim()
  const address = MAIL.test(said) ? `mailto:${said}` : SITE.test(said) ? `https://${said}` : said
  return isSafeLink(address) ? address : undefined
}

/** An address as it stands in a sentence: what ends the sentence, or the bracket it stands in, is no part of it. */
const TYPED = /(?:^|[\s([])((?:https?:\/\/|mailto:|www\.)[^\s<>"]*[^\s<>".,;:!?)\]])[.,;:!?)\]]*$/iu

/** The address that ends right before a position, where it is no link yet. */
export const typedLink = ({ parent, parentOffset, pos, doc }: ResolvedPos): (Range & { readonly href: string }) | undefined => {
  const before = parent.textBetween(0, parentOffset, undefined, '\0')
  const found = TYPED.exec(before)
  const href = found?.[1] === undefined ? undefined : toAddress(found[1])
  const type = doc.type.schema.marks['link']
  if (!found?.[1] || href === undefined || !type) return undefined
  const from = pos - parentOffset + found.index + found[0].indexOf(found[1])
  const to = from + found[1].length
  return doc.rangeHasMark(from, to, type) ? undefined : { from, to, href }
}

/** The address of the link that the selection is in; empty where it is in none. */
export const linkAt = ({ selection, schema }: EditorState): string => {
  const type = schema.marks['link']
  const near = [selection.$from.nodeAfter, selection.$from.nodeBefore]
  const mark = type && near.map(node => node && type.isInSet(node.marks)).find(found => found)
  return mark ? String(mark.attrs['href']) : ''
}

/** The selection; a caret in a link stands for the whole of it. */
export const linkRange = (state: EditorState): Range => {
  const { $from, from, to, empty } = state.selection
  const href = linkAt(state)
  if (!empty || href === '') return { from, to }
  const type = state.schema.marks['link']
  const start = $from.start()
  let range: Range = { from, to }
  $from.parent.forEach((node, offset) => {
    const linked = type?.isInSet(node.marks)?.attrs['href'] === href
    const [first, last] = [start + offset, start + offset + node.nodeSize]
    if (linked && first <= range.to && last >= range.from) range = { from: Math.min(range.from, first), to: Math.max(range.to, last) }
  })
  return range
}

/** Gives characters an address, or takes it off. */
export const setLink = (tr: Transaction, { from, to }: Range, href: string | undefined): Transaction => {
  const type = tr.doc.type.schema.marks['link']
  if (!type) return tr
  return href === undefined ? tr.removeMark(from, to, type) : tr.addMark(from, to, type.create({ href }))
}

/** Puts an address in as a link of its own, as it was typed. */
export const insertLink = (tr: Transaction, at: number, typed: string, href: string): Transaction => {
  const type = tr.doc.type.schema.marks['link']
  return type ? tr.insert(at, tr.doc.type.schema.text(typed, [type.create({ href })])) : tr
}
