import type { RemarkAnswer } from '../tables/remarks.ts'
import type { Acceptance, ItemMove, Recusal, ReviewPeriod } from '../tables/review.ts'

/** What of the memory driver's rows belongs to review. Replaced, never changed. */
export interface ReviewRows {
  readonly answers: readonly RemarkAnswer[]
  readonly periods: readonly ReviewPeriod[]
  readonly acceptances: readonly Acceptance[]
  readonly recusals: readonly Recusal[]
  readonly itemMoves: readonly ItemMove[]
}

export const emptyReview: ReviewRows = { answers: [], periods: [], acceptances: [], recusals: [], itemMoves: [] }
