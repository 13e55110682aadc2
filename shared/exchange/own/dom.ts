import { Parser } from 'htmlparser2'

/** An element of a page, with what stands in it. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = string | Tag

interface OpenTag extends Tag {
  readonly children: Node[]
}

/** What no element may go deeper than; a page of ours has twelve levels at most. */
const DEEPEST = 200

/** Reads HTML as a tree; tolerates what is not well formed. Comments and scripts are left out. */
export const parseHtml = (html: string): Tag => {
  const root: OpenTag = { name: '', attributes: {}, children: [] }
  const open: OpenTag[] = [root]
  let beyond = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= DEEPEST) {
        beyond += 1
        return
      }
      const tag: OpenTag = { name, attributes: { ...attributes }, children: [] }
      open.at(-1)!.children.push(tag)
      open.push(tag)
    },
    ontext(text) {
      const { children } = open.at(-1)!
      const last = children.at(-1)
      if (typeof last === 'string') children[children.length - 1] = last + text
      else children.push(text)
    },
    onclosetag() {
      if (beyond > 0) beyond -= 1
      else if (open.length > 1) open.pop()
    },
  })
  parser.write(html)
  parser.end()
  return root
}

/** True where an element has a class. */
export const hasClass = (node: Node, name: string): boolean => typeof node !== 'string' && (node.attributes['class'] ?? '').split(/\s+/).includes(name)

/** The class of an element that begins with `prefix`, without that; undefined where there is none. */
export const classAfter = (node: Node, prefix: string): string | undefined =>
  typeof node === 'string' ? undefined : (node.attributes['class'] ?? '').split(/\s+/).find(name => name.startsWith(prefix))?.slice(prefix.length)

/** The elements among nodes. */
export const tagsOf = (nodes: readonly Node[]): Tag[] => nodes.filter(node => typeof node !== 'string')

/** The first element, in reading order, that is what is wanted. */
export const findTag = (node: Tag, wanted: (tag: Tag) => boolean): Tag | undefined => {
  for (const child of tagsOf(node.children)) {
    if (wanted(child)) return child
    const found = findTag(child, wanted)
    if (found) return found
  }
  return undefined
}

/** All elements that are what is wanted, in reading order; not within one another. */
export const findTags = (node: Tag, wanted: (tag: Tag) => boolean): Tag[] =>
  tagsOf(node.children).flatMap(child => (wanted(child) ? [child] : findTags(child, wanted)))

/** All characters in a node. */
export const textIn = (node: Node): string => (typeof node === 'string' ? node : node.children.map(textIn).join(''))

/** The characters of a node as one line: runs of blanks are one blank. */
export const lineIn = (node: Node): string => textIn(node).replace(/[ \t\r\n]+/g, ' ').trim()
