/** What a printed form says at the foot of every page, whatever is written on it. Whole rows only. */
const FORM = new Set([
  'utdragsbestyrkande', 'signatur', 'sign', 'paraf', 'paraph', 'paraphe', 'handzeichen',
  'initialer', 'initials', 'please turn over', 'p.t.o', 'vend', 'fortsættes', 'fortsetter', 'forts', 'fortsetzung', 'continued',
])
/** Where an officer sets a mark on each page: `Justerandes sign`, `Formandens initialer`, `Chair’s initials`. */
const MARK = /^\p{L}{4,}(?:s|['’]s?) (?:sign|signatur(?:er)?|initialer|initials|paraf(?:er)?|paraph)$/u
/** What stands apart in one row. */
const CELLS = /[._…]{3,}|\s{2,}|\t|[|/]/u

const isFormCell = (cell: string): boolean => FORM.has(cell) || MARK.test(cell)

/** True for a row that the paper says, not the minutes; `raw` has its cells apart. */
export const isFormWord = (raw: string): boolean => {
  const cells = raw.toLowerCase().split(CELLS).map(cell => cell.replace(/^[\s:–-]+|[\s.:_…-]+$/gu, '')).filter(cell => cell !== '')
  return cells.length > 0 && cells.every(cell => isFormCell(cell) || isRow(cell))
}

/** Several of them with but one blank between, as a PDF may have them. */
const isRow = (text: string): boolean => {
  const words = text.split(' ')
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ')
    if (isFormCell(words.slice(0, at).join(' ')) && (isFormCell(rest) || isRow(rest))) return true
  }
  return false
}
