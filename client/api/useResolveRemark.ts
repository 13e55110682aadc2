import { useMutation, useQueryClient } from '@tanstack/react-query'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Marks a remark as dealt with. */
export const useResolveRemark = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (remarkId: string) => request(nothing, 'POST', paths.resolution(id, remarkId)),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.remarks(id) }),
  })
}
