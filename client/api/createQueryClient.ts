import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './ApiError.ts'
import { ConnectionError } from './ConnectionError.ts'
import { keys } from './keys.ts'

const isSignedOut = (error: unknown) => error instanceof ApiError && error.problem.error === 'signIn'

/** True for what may go better in a moment; a refusal of the server will not. */
const worthRetry = (error: unknown) =>
  error instanceof ConnectionError ? error.type === 'offline' : error instanceof ApiError && error.problem.error === 'unavailable'

/**
 * The cache of what the server said. `networkMode: always`: a call made without a connection fails at once and is
 * shown with a retry, it does not wait in silence. Whatever finds that nobody is signed in has `me` asked again,
 * and the page follows that one answer.
 */
export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isSignedOut(error) && query.queryKey[0] !== keys.me[0]) void client.invalidateQueries({ queryKey: keys.me })
      },
    }),
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: 10_000, retry: (count, error) => count < 2 && worthRetry(error) },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return client
}
