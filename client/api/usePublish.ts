import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { type publish, published } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Publishes the approved snapshot. Answers the path of the public page. */
export const usePublish = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (publication: z.infer<typeof publish>) => request(published, 'POST', paths.publication(id), { type: 'json', value: publication }),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: keys.meeting(id) }), client.invalidateQueries({ queryKey: keys.meetings })]),
  })
}
