/** How a list item begins. */
export type Marker =
  | { readonly type: 'bullet'; readonly glyph: string; readonly rest: string }
  | { readonly type: 'number'; readonly printed: string; readonly value: number; readonly scheme: string; readonly rest: string }

const GLYPHS = '•·▪▫◦‣●○■□◆◇➢➤►▶✓✔❖⁃∙\\uE000-\\uF8FF\\uFFFD'
const BULLET = new RegExp(`^([${GLYPHS}])\\s*(?=\\S)`, 'u')
const DASH = /^([-–—*+])\s+(?=\S)/u
const RING = /^(o)\s+(?=\p{Lu}|\p{Ll}{2,})/u
const DIGIT = /^(\(?(\d{1,3})([.):]|\.\))) +(?=\S)/u
const LETTER = /^(\(?([a-zæøåäöü])([.)])) +(?=\S)/u
const ROMAN = /^(\(?(i{1,3}|iv|vi{0,3}|ix|xi{0,2})([.)])) +(?=\S)/u
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Reads the mark at the start of a row; `isMonth` tells an ordinal (`18. december`) from a number. */
export const readMarker = (text: string, isMonth: (word: string) => boolean): Marker | undefined => {
  const bullet = BULLET.exec(text) ?? DASH.exec(text) ?? RING.exec(text)
  if (bullet?.[1]) return { type: 'bullet', glyph: bullet[1], rest: text.slice(bullet[0].length) }
  const digit = DIGIT.exec(text)
  if (digit?.[1]) {
    const rest = text.slice(digit[0].length)
    const word = /^\p{L}+/u.exec(rest)?.[0] ?? ''
    if (digit[3] === '.' && isMonth(word.toLowerCase())) return undefined
    return { type: 'number', printed: digit[1], value: Number(digit[2]), scheme: `1${digit[3]}${digit[1].startsWith('(') ? '(' : ''}`, rest }
  }
  const roman = ROMAN.exec(text)
  // a lone `v)` or `x)` is a letter
  if (roman?.[1] && roman[2] && (roman[2].length > 1 || roman[2] === 'i'))
    return { type: 'number', printed: roman[1], value: ROMANS.indexOf(roman[2]) + 1, scheme: `i${roman[3]}`, rest: text.slice(roman[0].length) }
  const letter = LETTER.exec(text)
  if (letter?.[1])
    return { type: 'number', printed: letter[1], value: (letter[2] ?? 'a').charCodeAt(0) - 96, scheme: `a${letter[3]}`, rest: text.slice(letter[0].length) }
  return undefined
}
