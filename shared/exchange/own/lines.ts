import type { Indent, Line, LineKind, Run } from '../../document/line.ts'
import { dayOf } from './labels.ts'

/** Who, by when, done, as a form prints it behind an action. */
export interface Terms {
  readonly responsible?: string | undefined
  readonly due?: string | undefined
  readonly done?: boolean
}

export const indentOf = (steps: number): Indent => Math.max(0, Math.min(3, steps)) as Indent

/** A line from what was read; the due day as it is stored. */
export const lineOf = (kind: LineKind, steps: number, runs: readonly Run[], { responsible, due, done }: Terms = {}): Line => ({
  kind,
  indent: indentOf(steps),
  runs,
  ...(kind === 'action' && responsible && { responsible }),
  ...(kind === 'action' && due && { due: dayOf(due) }),
  ...(kind === 'action' && done && { done: true as const }),
})
