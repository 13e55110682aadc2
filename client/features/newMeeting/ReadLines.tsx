import type { Line } from '../../../shared/document/line.ts'
import { classes } from '../../ui/classes.ts'
import css from './ReadLines.module.css'

/** The numbers of numbered lines as they will be shown, by position; each list counts from 1. */
const numbersOf = (lines: readonly Line[]): readonly (number | undefined)[] => {
  const counters = [0, 0, 0, 0]
  return lines.map(({ kind, indent }) => {
    counters.fill(0, kind === 'bullet' || kind === 'number' ? indent + 1 : 0)
    const count = kind === 'number' ? (counters[indent] ?? 0) + 1 : 0
    counters[indent] = count
    return kind === 'number' ? count : undefined
  })
}

/** Lines of a section as they were read, each with the place by which lines of the file name it (`items.2.minutes.0`). */
export const ReadLines = ({ lines, where }: { lines: readonly Line[]; where: string }) => {
  const numbers = numbersOf(lines)
  return lines.map((line, at) => (
    <p key={at} data-where={`${where}.${at}`} className={classes(css.line, css[line.kind], css[`in${line.indent}`])}>
      {line.kind === 'bullet' && <span aria-hidden>• </span>}
      {numbers[at] !== undefined && `${numbers[at]}. `}
      {line.runs.map((run, index) => (run.bold ? <strong key={index}>{run.text}</strong> : run.italic ? <em key={index}>{run.text}</em> : run.underline ? <u key={index}>{run.text}</u> : run.text))}
    </p>
  ))
}
