import type { DocumentTree } from './tree.ts'

/** What stands over a document: a line above the title (empty for none), and the title. */
export interface Headline {
  readonly kind: string
  readonly title: string
}

/**
 * The headline of a document that stands in a certain way (`Godkendt referat`). A title that only says `Referat` gives way to that.
 * Without `kind`: as the document calls itself.
 */
export const headline = (tree: DocumentTree, kind: string = tree.kind): Headline =>
  kind !== '' && tree.title.trim().toLowerCase() === tree.document.toLowerCase() ? { kind: '', title: kind } : { kind, title: tree.title }
