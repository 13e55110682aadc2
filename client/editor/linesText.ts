import { type Line, lineText } from '../../shared/document/line.ts'
import { numbersOfLines } from '../../shared/document/text/numbers.ts'

const marker = (line: Line, number: number | undefined): string => (line.kind === 'bullet' ? '- ' : number === undefined ? '' : `${number}. `)

/** Lines as plain text, lists with their signs; one line alone is only its characters. */
export const linesText = (lines: readonly Line[]): string => {
  if (lines.length === 1) return lines.map(lineText).join('')
  const numbers = numbersOfLines(lines)
  return lines.map((line, index) => '  '.repeat(line.indent) + marker(line, numbers[index]) + lineText(line)).join('\n')
}
