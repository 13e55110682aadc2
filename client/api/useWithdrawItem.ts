import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Takes the approval of one item back. */
export const useWithdrawItem = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (item: string) => request(nothing, 'DELETE', paths.itemApproval(id, item)),
    onSettled: () => client.invalidateQueries({ queryKey: keys.itemApprovals(id) }),
  })
}
