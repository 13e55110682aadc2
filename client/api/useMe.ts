import { type QueryFunctionContext, useQuery } from '@tanstack/react-query'
import { me } from '../../shared/protocol/http.ts'
import { ApiError } from './ApiError.ts'
import { forgetAnswers, keepAnswer, keptAnswer } from './keptAnswers.ts'
import { keys } from './keys.ts'
import { paths } from './paths.ts'
import { requestKept } from './requestKept.ts'

/** Who is signed in. What is kept of the server's answers is that person's alone: for another, or nobody, it is thrown away. */
const askWho = async (context: QueryFunctionContext) => {
  try {
    const before = me.safeParse(await keptAnswer(paths.me))
    const now = await requestKept(me, paths.me, context)
    if (before.success && before.data.user.id !== now.user.id) {
      await forgetAnswers()
      await keepAnswer(paths.me, now)
    }
    return now
  } catch (error) {
    if (error instanceof ApiError && error.problem.error === 'signIn') await forgetAnswers()
    throw error
  }
}

/** Who is signed in, and the forums they belong to. Fails with `signIn` where nobody is. */
export const useMe = () => useQuery({ queryKey: keys.me, queryFn: askWho, refetchOnReconnect: 'always' })
