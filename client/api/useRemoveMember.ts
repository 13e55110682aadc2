import { useMutation, useQueryClient } from '@tanstack/react-query'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Takes a member out of a meeting. */
export const useRemoveMember = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (userId: string) => request(nothing, 'DELETE', paths.member(id, userId)),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meeting(id) }),
  })
}
