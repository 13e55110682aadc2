import type { ItemId } from './ids.ts'
import type { ReviewLeft } from './review.ts'

/**
 * One thing that speaks against approving the whole now. Each kind names what it is about, so that the chair's explicit word is about
 * exactly these: one that comes later is outstanding again.
 */
export type Outstanding =
  /** The item was approved by itself and says something else by now. */
  | { readonly type: 'itemChanged'; readonly itemId: ItemId }
  /** Others were approved by themselves; this one has minutes and was not. */
  | { readonly type: 'itemUnticked'; readonly itemId: ItemId }
  /** A remark that nobody has settled. */
  | { readonly type: 'remark'; readonly id: string }
  /** The objection period is not over; `id` is the deadline, so that a later one is another matter. */
  | { readonly type: 'period'; readonly id: string }
  /** Silence counts for nothing, and this participant has not answered. */
  | { readonly type: 'unanswered'; readonly id: string }

/** What is known of a meeting, as far as it may stand in the way of its approval. */
export interface OutstandingFacts {
  /** Those on the agenda, in order. `tick`: whether the chair's approval of the item holds. */
  readonly items: readonly { readonly id: ItemId; readonly hasMinutes: boolean; readonly tick: 'none' | 'holds' | 'changed' }[]
  /** Ids of what is not settled. */
  readonly openRemarks: readonly string[]
  /** What is left of the objection period. */
  readonly review: ReviewLeft
}

/**
 * Everything that is outstanding, in printed order. A chair who ticks no item at all has nothing outstanding there: reading and approving
 * the whole is enough. Once one is ticked, those with minutes that are not are left over.
 */
export const outstandingOf = ({ items, openRemarks, review }: OutstandingFacts): Outstanding[] => {
  const ticking = items.some(item => item.tick !== 'none')
  return [
    ...items.flatMap((item): Outstanding[] => {
      if (item.tick === 'changed') return [{ type: 'itemChanged', itemId: item.id }]
      return ticking && item.tick === 'none' && item.hasMinutes ? [{ type: 'itemUnticked', itemId: item.id }] : []
    }),
    ...openRemarks.map((id): Outstanding => ({ type: 'remark', id })),
    ...(review.running === undefined ? [] : [{ type: 'period', id: String(review.running) } as const]),
    ...review.unanswered.map((id): Outstanding => ({ type: 'unanswered', id })),
  ]
}

/** The name under which one thing is named in the chair's explicit word: `itemChanged:<id>`. */
export const outstandingKey = (one: Outstanding): string => `${one.type}:${'itemId' in one ? one.itemId : one.id}`
