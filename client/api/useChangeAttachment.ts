import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { changeAttachment } from '../../shared/protocol/http.ts'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Renames, moves, removes or restores an attachment. */
export const useChangeAttachment = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ attachmentId, ...change }: { attachmentId: string } & z.infer<typeof changeAttachment>) =>
      request(nothing, 'PATCH', paths.attachment(id, attachmentId), { type: 'json', value: change }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.detail(id) }),
  })
}
