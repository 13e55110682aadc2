import type { PageWords } from '../pageWords.ts'

/** A CSS string: every character that CSS or the `<style>` element could read as its own is written by number. */
const cssString = (text: string): string =>
  `"${Array.from(text, character => (/[\p{L}\p{N} .,·–-]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)).join('')}"`

/**
 * The running head and foot of the printed pages. The first page has no head, it bears the title itself; that it is a draft stands on
 * every page.
 * @returns a style sheet that holds no `<`, whatever the texts are
 */
export const printHead = ({ head, draft, page }: Pick<PageWords, 'head' | 'draft' | 'page'>): string =>
  `@page { @top-left { content: ${cssString(head)} }${draft === '' ? '' : ` @top-right { content: ${cssString(draft)}; font-weight: bold }`} @bottom-right { content: ${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages) } } @page :first { @top-left { content: none } }`
