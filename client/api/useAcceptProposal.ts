import { passageChanged } from '../../shared/protocol/review.ts'
import { ApiError } from './ApiError.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

export type Accepted = { type: 'accepted' } | { type: 'changed'; now: string }

/** Puts a proposed wording into the minutes. `seen`: what the passage said on the screen; answers `changed` where it says something else by now. */
export const useAcceptProposal = (id: string) =>
  useMeetingAct(id, async ({ remarkId, seen }: { remarkId: string; seen: string }): Promise<Accepted> => {
    try {
      await request(nothing, 'POST', paths.acceptance(id, remarkId), { type: 'json', value: { seen } })
      return { type: 'accepted' }
    } catch (error) {
      const changed = error instanceof ApiError ? passageChanged.safeParse(error.body) : undefined
      if (changed?.success) return { type: 'changed', now: changed.data.now }
      throw error
    }
  })
