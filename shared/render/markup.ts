/** HTML that is known to be well formed: made in this file and nowhere else, so no text gets in unescaped. */
export class Markup {
  readonly html: string
  // only the functions below call it
  constructor(html: string) {
    this.html = html
  }
}

/** What may stand in a template: text (escaped), markup (as it is), lists of both; `false` and `undefined` are nothing. */
export type Insert = string | number | Markup | false | undefined | readonly Insert[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' }

/** Text for HTML, in content and in quoted attributes. What HTML cannot say at all (NUL, other controls, lone surrogates) becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- the controls are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\uD800-\uDFFF]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, character => ENTITIES[character] ?? character)

const htmlOf = (insert: Insert): string => {
  if (insert === false || insert === undefined) return ''
  if (insert instanceof Markup) return insert.html
  if (typeof insert === 'string') return escapeHtml(insert)
  if (typeof insert === 'number') return String(insert)
  return insert.map(htmlOf).join('')
}

/** Template tag: the literal parts are HTML, everything put in is escaped unless it is markup itself. Attributes must be quoted. */
export const markup = (literals: TemplateStringsArray, ...inserts: readonly Insert[]): Markup =>
  new Markup(literals.reduce((html, literal, index) => html + htmlOf(inserts[index - 1]) + literal))

/** A style sheet as an element. Its text is not escaped (HTML reads none there), so it must not hold a `<`: throws where it does. */
export const styleElement = (css: string): Markup => {
  if (css.includes('<')) throw new Error('a style sheet must not hold <')
  return new Markup(`<style>${css}</style>`)
}
