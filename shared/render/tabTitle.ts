/** What browsers, bookmarks and search results show of a page's title before they cut it off. */
const MOST = 70

/** A page's `<title>`: as it is where it is short enough, else cut behind a whole word, with `…`. How minutes stand is said first and stays. */
export const tabTitle = (text: string): string => {
  if (text.length <= MOST) return text
  const start = text.slice(0, MOST - 1)
  const blank = text[MOST - 1] === ' ' ? MOST - 1 : start.lastIndexOf(' ')
  // one word that fills the line is cut where it is full, but through no character
  const kept = blank > MOST / 2 ? start.slice(0, blank) : start.replace(/[\uD800-\uDBFF]$/u, '')
  return `${kept.replace(/[\s·:,–-]+$/u, '')}…`
}
