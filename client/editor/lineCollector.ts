import { cleanText } from '../../shared/document/cleanText.ts'
import type { Line, Run } from '../../shared/document/line.ts'
import type { LineAttributes } from '../../shared/document/lineEnd.ts'
import { appendRun } from '../../shared/document/runs.ts'

/** Blanks are joined as on a page, kept but for the ends of a line, or (what this program itself wrote) all kept. */
export type Blanks = 'joined' | 'kept' | 'exact'

export const PLAIN: LineAttributes = { kind: 'text', indent: 0 }

/** Without the space that a page's source leaves at the ends, and without the lone no-break space of an empty paragraph. */
const trimRuns = (runs: readonly Run[]): Run[] => {
  const whole = runs.map(run => run.text).join('')
  if (/^[ \u00a0]*$/.test(whole)) return []
  const last = runs.at(-1)
  return last?.text.endsWith(' ') ? [...runs.slice(0, -1), { ...last, text: last.text.replace(/ +$/, '') }].filter(run => run.text !== '') : [...runs]
}

/** Collects lines while a tree is walked. */
export class LineCollector {
  readonly lines: Line[] = []
  #runs: Run[] = []
  #attributes: LineAttributes | undefined
  #open = false
  #exact = false

  /** Begins a line unless the one that is open is still empty; `attributes` say what it is. */
  block(attributes?: LineAttributes): void {
    if (this.#open && this.#runs.length > 0) this.end()
    if (attributes) this.#attributes = attributes
  }

  /** Ends the line, also an empty one. */
  end(next?: LineAttributes): void {
    const runs = this.#exact ? this.#runs : trimRuns(this.#runs)
    this.lines.push({ ...(this.#attributes ?? PLAIN), runs })
    this.#runs = []
    this.#attributes = next
    this.#open = false
    this.#exact = false
  }

  /** Closes a block: what is open ends; what it said about lines is over. */
  close(wasEmptyLine: boolean, next?: LineAttributes): void {
    if (this.#runs.length > 0 || wasEmptyLine) this.end(next)
    else this.#attributes = next
  }

  text(text: string, format: Omit<Run, 'text'>, blanks: Blanks): void {
    const last = this.#runs.at(-1)?.text ?? ' '
    const spaced = blanks !== 'joined' ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ').replace(/^ /, last.endsWith(' ') ? '' : ' ')
    if (spaced === '') return
    appendRun(this.#runs, { ...format, text: cleanText(spaced).replaceAll('\n', ' ') })
    this.#open = true
    this.#exact ||= blanks === 'exact'
  }

  get attributes(): LineAttributes | undefined {
    return this.#attributes
  }

  get empty(): boolean {
    return this.#runs.length === 0
  }
}
