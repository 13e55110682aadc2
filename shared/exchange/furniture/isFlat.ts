import type { TextRow } from './furniture.ts'

/** True for rows without a blank one anywhere, as a text has that has lost them: then no space above a row says anything. */
export const isFlat = (rows: readonly TextRow[]): boolean => rows.every(row => row.space === 0)
