import { useMutation, useQueryClient } from '@tanstack/react-query'
import { NOW, type Restoration, restored } from '../../shared/protocol/versions.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Puts one place or the whole of a version back. Where the text has changed since it was shown, it is fetched anew, to be looked at again. */
export const useRestore = (id: string, version: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (what: Restoration['what']) => request(restored, 'POST', paths.restoration(id, version), { type: 'json', value: { what } satisfies Restoration }),
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: keys.meeting(id) }), client.invalidateQueries({ queryKey: keys.version(id, NOW) })]),
  })
}
