import { useMutation } from '@tanstack/react-query'
import { problem } from '../../shared/protocol/http.ts'
import type { MeetingForm } from '../../shared/protocol/forms.ts'
import { ApiError } from './ApiError.ts'
import { ConnectionError } from './ConnectionError.ts'
import { paths } from './paths.ts'

export interface FetchedForm {
  readonly name: string
  readonly blob: Blob
}

/** The file's name as the server gives it (RFC 8187). */
const nameIn = (disposition: string, otherwise: string): string => {
  const written = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  try {
    return written === undefined ? otherwise : decodeURIComponent(written)
  } catch {
    return otherwise
  }
}

const fetchForm = async (path: string, form: MeetingForm): Promise<FetchedForm> => {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin' })
  } catch (cause) {
    throw new ConnectionError('offline', { cause })
  }
  if (!response.ok) {
    const refused = problem.safeParse(await response.json().catch(() => undefined))
    if (refused.success) throw new ApiError(response.status, refused.data, refused.data)
    throw new ConnectionError('garbled')
  }
  return { name: nameIn(response.headers.get('content-disposition') ?? '', `referat.${form}`), blob: await response.blob() }
}

/** Gets a meeting's minutes as a file. Throws `ApiError` where the server refuses or cannot make it, `ConnectionError` without an answer. */
export const useFetchForm = (meetingId: string) =>
  useMutation({ mutationFn: ({ form, closed }: { form: MeetingForm; closed: boolean }) => fetchForm(paths.form(meetingId, form, { closed }), form) })
