import { useMutation, useQueryClient } from '@tanstack/react-query'
import { created } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Keeps what the minutes say now under a name. */
export const useSaveVersion = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => request(created, 'POST', paths.versions(id), { type: 'json', value: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.versions(id) }),
  })
}
