import { problem } from '../../../shared/protocol/http.ts'
import { ApiError } from '../../api/ApiError.ts'
import { ConnectionError } from '../../api/ConnectionError.ts'
import { paths } from '../../api/paths.ts'

export interface NewAttachment {
  readonly itemId: string
  /** Empty: the file's name stands for it. */
  readonly title: string
  readonly closed: boolean
  readonly file?: File
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Sends an attachment with its file and tells how much of it has gone (0 to 1): what `fetch` cannot.
 * Throws `ApiError` where the server refuses, `ConnectionError` where it does not answer, an AbortError where it was called off.
 */
export const uploadAttachment = (
  meetingId: string, { itemId, title, closed, file }: NewAttachment, onProgress: (part: number) => void, signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.set('itemId', itemId)
    form.set('title', title)
    form.set('closed', String(closed))
    if (file) form.set('file', file)
    const call = new XMLHttpRequest()
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    call.addEventListener('load', () => {
      if (call.status >= 200 && call.status < 300) return resolve()
      const body = parse(call.responseText)
      const refused = problem.safeParse(body)
      reject(refused.success ? new ApiError(call.status, refused.data, body) : new ConnectionError('garbled'))
    })
    call.addEventListener('error', () => reject(new ConnectionError('offline')))
    call.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => call.abort())
    call.open('POST', paths.attachments(meetingId))
    call.setRequestHeader('accept', 'application/json')
    call.send(form)
  })
