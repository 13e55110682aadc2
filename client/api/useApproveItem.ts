import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { approveItem } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Approves exactly the item with this fingerprint. */
export const useApproveItem = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (item: z.infer<typeof approveItem>) => request(nothing, 'POST', paths.itemApprovals(id), { type: 'json', value: item }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.itemApprovals(id) }),
  })
}
