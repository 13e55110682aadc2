import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Withdraws one publication of a meeting. The reason stands at its public address. */
export const useWithdraw = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ publicationId, reason }: { publicationId: string; reason: string }) =>
      request(nothing, 'POST', paths.withdrawal(id, publicationId), { type: 'json', value: { reason } }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: keys.meeting(id) }), client.invalidateQueries({ queryKey: keys.meetings })]),
  })
}
