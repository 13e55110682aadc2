/**
 * What is said to minutes in review. remark: anything; proposal: other words for a passage; objection: somebody is against what an item's
 * minutes say; dissent: an `afvigende mening`, to be told apart from the decision it is about.
 */
export const REMARK_KINDS = ['remark', 'proposal', 'objection', 'dissent'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** How it ended. accepted: the proposed words stand in the minutes; entered: it stands there itself; settled: dealt with otherwise. */
export const REMARK_OUTCOMES = ['settled', 'accepted', 'entered', 'withdrawn'] as const
export type RemarkOutcome = (typeof REMARK_OUTCOMES)[number]
