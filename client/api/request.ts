import type { z } from 'zod'
import { problem } from '../../shared/protocol/http.ts'
import { ApiError } from './ApiError.ts'
import { ConnectionError } from './ConnectionError.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What is sent: nothing, JSON, or a form with a file in it. */
export type Payload = { type: 'none' } | { type: 'json'; value: unknown } | { type: 'form'; form: FormData }

const initOf = (method: Method, payload: Payload, signal: AbortSignal | undefined): RequestInit => {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (payload.type === 'json') headers['content-type'] = 'application/json'
  const body = payload.type === 'json' ? JSON.stringify(payload.value) : payload.type === 'form' ? payload.form : null
  return { method, headers, body, credentials: 'same-origin', signal: signal ?? null }
}

const readJson = async (answer: Response): Promise<unknown> => {
  const text = await answer.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ConnectionError('garbled', { cause })
  }
}

/**
 * One call to `/api`. Answers what `answer` reads from the JSON (undefined for an empty body).
 * Throws `ApiError` where the server refuses, `ConnectionError` where there is no answer that we understand,
 * and the signal's own reason where it was called off.
 */
export const request = async <Answer>(
  answer: z.ZodType<Answer>, method: Method, path: string, payload: Payload = { type: 'none' }, signal?: AbortSignal,
): Promise<Answer> => {
  let response: Response
  try {
    response = await fetch(path, initOf(method, payload, signal))
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ConnectionError('offline', { cause })
  }
  const body = await readJson(response)
  if (!response.ok) {
    const refused = problem.safeParse(body)
    if (refused.success) throw new ApiError(response.status, refused.data, body)
    throw new ConnectionError('garbled')
  }
  const read = answer.safeParse(body)
  if (!read.success) throw new ConnectionError('garbled', { cause: read.error })
  return read.data
}
