import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../shared/domain/role.ts'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Gives a member another role in a meeting. */
export const useChangeRole = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: { userId: string; role: Role }) =>
      request(nothing, 'PATCH', paths.member(id, change.userId), { type: 'json', value: { role: change.role } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meeting(id) }),
  })
}
