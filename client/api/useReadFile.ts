import { useMutation } from '@tanstack/react-query'
import { importAnswer } from '../../shared/protocol/http.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** Has the server read a file as a meeting. Nothing is made; the answer says what became of every line. */
export const useReadFile = () =>
  useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.set('file', file)
      return request(importAnswer, 'POST', paths.import, { type: 'form', form })
    },
  })
