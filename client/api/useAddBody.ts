import { useMutation, useQueryClient } from '@tanstack/react-query'
import { created } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Founds a forum; administrators only. */
export const useAddBody = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => request(created, 'POST', paths.bodies, { type: 'json', value: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  })
}
