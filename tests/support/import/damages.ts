/** A small generator of numbers, the same each time: 0 up to 1. */
const numbers = (seed: number): (() => number) => {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return state / 4294967296
  }
}

const change = (text: string, seed: number, each: (row: string, random: () => number) => readonly string[]): string => {
  const random = numbers(seed)
  return text.split('\n').flatMap(row => each(row, random)).join('\n')
}

/** What happens to a text on its way, each done here and there: `seed` says where. */
export const damages: readonly ((text: string, seed: number) => string)[] = [
  // blank lines gone, and more of them
  (text, seed) => change(text, seed, (row, random) => (row === '' && random() < 0.2 ? [] : [row])),
  (text, seed) => change(text, seed, (row, random) => (row === '' && random() < 0.3 ? ['', ''] : [row])),
  // a line said twice
  (text, seed) => change(text, seed, (row, random) => (row !== '' && random() < 0.02 ? [row, row] : [row])),
  // what a page prints, between two lines
  (text, seed) => {
    let page = 1
    return change(text, seed, (row, random) => (row === '' && random() < 0.06 ? ['', `Side ${(page += 1)} af 9`, ''] : [row]))
  },
  (text, seed) => change(text, seed, (row, random) => (random() < 0.03 ? ['Til toppen', row] : [row])),
  // line ends of another system, and blanks at the end of lines
  text => text.replaceAll('\n', '\r\n'),
  (text, seed) => change(text, seed, (row, random) => [random() < 0.3 ? `${row}  ` : row]),
]
