import { useMutation, useQueryClient } from '@tanstack/react-query'
import { published } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Publishes the approved snapshot. Answers the path of the public page. */
export const usePublish = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (epoch: number) => request(published, 'POST', paths.publication(id), { type: 'json', value: { epoch } }),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: keys.meeting(id) }), client.invalidateQueries({ queryKey: keys.meetings })]),
  })
}
