import { useMutation, useQueryClient } from '@tanstack/react-query'
import { approvalChanged } from '../../shared/protocol/http.ts'
import type { ApprovalPreview } from '../../shared/protocol/http.ts'
import { ApiError } from './ApiError.ts'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

export type Approved = { type: 'approved' } | { type: 'changed' | 'outstanding'; now: ApprovalPreview }

/**
 * Approves exactly the text with this hash. Answers `changed`, with what would be approved now, where somebody has written since it was
 * shown, `outstanding` where something is that `despite` does not name; then nothing is approved.
 */
export const useApprove = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (shown: { hash: string; epoch: number; despite: string[] }): Promise<Approved> => {
      try {
        await request(nothing, 'POST', paths.approval(id), { type: 'json', value: shown })
        return { type: 'approved' }
      } catch (error) {
        const changed = error instanceof ApiError ? approvalChanged.safeParse(error.body) : undefined
        if (changed?.success) return { type: changed.data.error, now: changed.data.now }
        throw error
      }
    },
    onSuccess: async answer => {
      if (answer.type !== 'approved') return
      await Promise.all([client.invalidateQueries({ queryKey: keys.detail(id) }), client.invalidateQueries({ queryKey: keys.meetings })])
    },
  })
}
