import { useMutation } from '@tanstack/react-query'
import { importAnswer } from '../../shared/protocol/http.ts'
import type { RowHintsSent } from '../../shared/protocol/http.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'

/** A file to be read, what a person has said of its lines, and which of its meetings is meant, from 1. */
export interface FileToRead {
  readonly file: File
  readonly hints: RowHintsSent
  readonly meeting: number
  /** The forum whose templates the reader is to know, or empty. */
  readonly bodyId: string
}

/** Has the server read a file as a meeting. Nothing is made; the answer says what became of every line. */
export const useReadFile = () =>
  useMutation({
    mutationFn: ({ file, hints, meeting, bodyId }: FileToRead) => {
      const form = new FormData()
      form.set('file', file)
      form.set('meeting', String(meeting))
      if (bodyId !== '') form.set('bodyId', bodyId)
      if (hints.length > 0) form.set('hints', JSON.stringify(hints))
      return request(importAnswer, 'POST', paths.import, { type: 'form', form })
    },
  })
