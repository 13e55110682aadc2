/** Buttons, links and notices of web pages that come along when a page is copied. Whole rows only. */
const WEB = [
  'til toppen', 'til top', 'tilbage til toppen', 'gå til toppen', 'tilbage', 'print', 'udskriv', 'udskriv siden', 'læs op', 'læs højt', 'del på facebook',
  'del på linkedin', 'del siden', 'del', 'gå til indhold', 'spring til indhold', 'spring til hovedindhold', 'luk', 'menu', 'søg', 'log ind', 'vis mere', 'vis mindre',
  'skip to content', 'skip to main content', 'back to top', 'to the top', 'share', 'print this page', 'til toppen av siden', 'hopp til innhold', 'skriv ut',
  'till toppen', 'hoppa till innehåll', 'nach oben', 'zum inhalt springen', 'zum seitenanfang', 'drucken', 'teilen',
]
const WEB_WORDS = new Set(WEB)
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu
const COOKIES = /^(?:accepter|afvis|acceptér|accept|reject|godta|godkänn)\b.*\bcookies?\b.{0,20}$/iu

/** Where a page stands on its site: `Forside > Politik > Referater`. */
const TRAIL = /^[^>›»→]{2,40}(?:\s*[>›»→]\s*[^>›»→]{2,60}){2,}$/u
/** The same with slashes, which parts of a name may have between them too: it begins where every site does. */
const SLASHED_TRAIL = /^(?:forside|hjem|start|startside|startsida|startseite|hem|home|hovedside|du er her:? .*?)(?:\s+[/|\\]\s+[^/|\\]{2,60})+$/iu

/** True for a row that belongs to a web page around the text. */
export const isWebFurniture = (text: string): boolean => {
  // a button says no sentence; what ends in a full stop does, but for dots that say there is more
  if (/(?<!\.)\.$/u.test(text)) return false
  const plain = text.toLowerCase().replace(/[\s.:»«›‹↑^>|]+$/u, '').replace(/^[\s»«›‹↑^>|]+/u, '')
  return WEB_WORDS.has(plain) || ADDRESS.test(text) || TRAIL.test(text) || SLASHED_TRAIL.test(text) || COOKIES.test(text)
}
