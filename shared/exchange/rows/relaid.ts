import type { Row } from './row.ts'

/** Rows with, for each, the line of the source that it stands on. */
export interface Relaid {
  readonly rows: readonly Row[]
  readonly origin: readonly number[]
}

/** Rows that are being laid anew, one behind the other. */
export interface Relaying extends Relaid {
  /** Adds a row; `line` is the line of the source that it stands on. */
  push(row: Row, line: number): void
}

export const relaying = (): Relaying => {
  const rows: Row[] = []
  const origin: number[] = []
  return {
    rows,
    origin,
    push: (row, line) => {
      origin.push(line)
      rows.push({ ...row, index: rows.length })
    },
  }
}
