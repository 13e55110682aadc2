import { useMutation, useQueryClient } from '@tanstack/react-query'
import { nothing } from './nothing.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

export interface NewAttachment {
  readonly itemId: string
  /** Empty: the file's name stands for it. */
  readonly title: string
  readonly closed: boolean
  readonly file?: File
}

/** Adds an attachment to an item: a file, or a title alone. */
export const useAddAttachment = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ itemId, title, closed, file }: NewAttachment) => {
      const form = new FormData()
      form.set('itemId', itemId)
      form.set('title', title)
      form.set('closed', String(closed))
      if (file) form.set('file', file)
      return request(nothing, 'POST', paths.attachments(id), { type: 'form', form })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.detail(id) }),
  })
}
