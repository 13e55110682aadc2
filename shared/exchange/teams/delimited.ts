/** Cells of a text by this delimiter; quoted ones may hold delimiters, line ends and doubled quotes (RFC 4180). */
const cellsBy = (text: string, delimiter: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endRow = (): void => {
    rows.push([...row, cell].map(one => one.trim()))
    row = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (char === delimiter) {
      row.push(cell)
      cell = ''
    } else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  endRow()
  return rows
}

const DELIMITERS = ['\t', ';', ','] as const

/**
 * Reads a table of text whose delimiter is not known: tab, semicolon or comma, whichever most lines have in them, tabs before semicolons
 * before commas, since dates and names hold commas too. Answers rows of trimmed cells.
 */
export const readDelimited = (text: string): string[][] => {
  const clean = text.replace(/^\uFEFF/u, '')
  const lines = clean.split('\n').filter(line => line.trim() !== '')
  const best = DELIMITERS.find(delimiter => lines.filter(line => line.includes(delimiter)).length * 2 > lines.length)
    ?? DELIMITERS.find(delimiter => clean.includes(delimiter)) ?? '\t'
  return cellsBy(clean, best)
}
