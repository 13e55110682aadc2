import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { invited } from '../../shared/protocol/http.ts'
import type { invite } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Names a new person in a meeting. Answers their sign-in link, which is shown this once. */
export const useInvite = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (person: z.infer<typeof invite>) => request(invited, 'POST', paths.members(id), { type: 'json', value: person }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meeting(id) }),
  })
}
