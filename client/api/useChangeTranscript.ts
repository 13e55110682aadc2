import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Lays a transcript beside the minutes, in the place of an earlier one; with null deletes it. */
export const useChangeTranscript = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File | null) => {
      if (file === null) return request(nothing, 'DELETE', paths.transcript(id))
      const form = new FormData()
      form.set('file', file)
      return request(nothing, 'POST', paths.transcript(id), { type: 'form', form })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.transcript(id) }),
  })
}
