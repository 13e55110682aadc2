/** Control characters (but tab and line feed) and halves of surrogate pairs that stand alone. */
// oxlint-disable-next-line no-control-regex -- finding them is what this is for
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text in which every character can be shown, stored as UTF-8 and hashed: one for one, so that positions stay.
 * A control character becomes a space, half a surrogate pair becomes U+FFFD.
 */
export const cleanText = (text: string): string => text.replace(UNPRINTABLE, found => (found < '\u0080' ? ' ' : '\ufffd'))
