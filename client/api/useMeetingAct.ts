import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** Something that is done in a meeting: afterwards all that is known of it beside its text is fetched anew. */
export const useMeetingAct = <Input, Answer>(id: string, act: (input: Input) => Promise<Answer>) => {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries({ queryKey: keys.meeting(id) }) })
}
