const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** True where cutting a text at `index` would halve a surrogate pair. */
const halves = (text: string, index: number): boolean =>
  index > 0 && index < text.length && isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))

/** How many units two texts have in common at the beginning and, after that, at the end; never half a surrogate pair. */
export const commonEnds = (before: string, after: string): { prefix: number; suffix: number } => {
  const most = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < most && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++
  if (halves(before, prefix) || halves(after, prefix)) prefix--
  let suffix = 0
  while (suffix < most - prefix && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)) suffix++
  if (halves(before, before.length - suffix) || halves(after, after.length - suffix)) suffix--
  return { prefix, suffix }
}
