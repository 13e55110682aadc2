const CLOSERS = '["”»“’\')\\]]*'
const ENDED = new RegExp(`[.!?…]${CLOSERS}$`, 'u')
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u
/** `A.m.b.a.`, `e.V.`: what a company's or an association's name ends with. */
const LETTERS = /(?:^|\s)\p{L}\.(?:\p{L}\.)+$/u
const ABBREVIATION = /(?:^|\s|\()(?:bl\.a|f\.eks|m\.v|mv|m\.m|ca|jf|pkt|nr|kl|inkl|ekskl|vedr|evt|d|dvs|hhv|ift|iht|pga|osv|o\.l|mht|stk|mio|mia|kr|t\.ex|z\.b|bzw|e\.g|i\.e|s|jfr|tlf|dr|prof)\.$/iu

/** True where a text ends as a sentence does; not at the full stop of an ordinal or an abbreviation. */
export const endsSentence = (text: string): boolean => ENDED.test(text) && !ORDINAL.test(text) && !ABBREVIATION.test(text) && !LETTERS.test(text)

/** True where a text announces what follows. */
export const announces = (text: string): boolean => /:["”»]?$/u.test(text)

/** True where a text begins in lower case, or with what cannot begin a sentence. */
export const startsLow = (text: string): boolean => /^[("”»“'’]?\p{Ll}/u.test(text) || /^[,;)%]/u.test(text)
