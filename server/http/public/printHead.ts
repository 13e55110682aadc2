/** A CSS string: every character that CSS or the `<style>` element could read as its own is written by number. */
const cssString = (text: string): string =>
  `"${Array.from(text, character => (/[\p{L}\p{N} .,·–-]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)).join('')}"`

/**
 * The running head and foot of the printed pages; the first page has no head, it bears the title itself.
 * @param text stands in the head
 * @param page the words around the numbers in `Side 2 af 5`
 * @returns a style sheet that holds no `<`, whatever the texts are
 */
export const printHead = (text: string, page: { readonly before: string; readonly between: string }): string =>
  `@page { @top-left { content: ${cssString(text)} } @bottom-right { content: ${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages) } } @page :first { @top-left { content: none } }`
