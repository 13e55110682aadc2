import { useMutation, useQueryClient } from '@tanstack/react-query'
import { created } from '../../shared/protocol/http.ts'
import type { NewMeeting } from '../../shared/protocol/http.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Makes a meeting from a template, from what a file said, or from an earlier one. Answers its id. */
export const useAddMeeting = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (meeting: NewMeeting) => request(created, 'POST', paths.meetings, { type: 'json', value: meeting }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meetings }),
  })
}
