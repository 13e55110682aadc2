import type { QueryFunctionContext } from '@tanstack/react-query'
import type { z } from 'zod'
import { ApiError } from './ApiError.ts'
import { ConnectionError } from './ConnectionError.ts'
import { dropAnswer, keepAnswer, keptAnswer } from './keptAnswers.ts'
import { request } from './request.ts'

/**
 * A reading call whose last answer is kept in this browser: where the server is out of reach and the page has nothing to show yet,
 * that answer comes instead. What the page already has is never replaced by an older one.
 */
export const requestKept = async <Answer>(answer: z.ZodType<Answer>, path: string, { signal, client, queryKey }: QueryFunctionContext): Promise<Answer> => {
  try {
    const fresh = await request(answer, 'GET', path, { type: 'none' }, signal)
    void keepAnswer(path, fresh)
    return fresh
  } catch (error) {
    // what one may no longer read is not kept either
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) await dropAnswer(path)
    if (!(error instanceof ConnectionError) || client.getQueryData(queryKey) !== undefined) throw error
    const kept = answer.safeParse(await keptAnswer(path))
    if (!kept.success) throw error
    return kept.data
  }
}
