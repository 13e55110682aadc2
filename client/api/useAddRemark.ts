import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { newRemark } from '../../shared/protocol/review.ts'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Adds a remark to a section, or with an empty section to the minutes as a whole. */
export const useAddRemark = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (remark: z.infer<typeof newRemark>) => request(nothing, 'POST', paths.remarks(id), { type: 'json', value: remark }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.remarks(id) }),
  })
}
