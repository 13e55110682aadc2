/** Columns whose beginnings differ by no more than this, in points, are one. */
export const ALIGNED = 5
/** Rows and paragraphs of a table stand this much further apart than the lines of one paragraph. */
export const ROW_GAP = 1.25
