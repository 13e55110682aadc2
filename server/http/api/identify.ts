import type { MiddlewareHandler } from 'hono'
import type { Auth } from '../../auth/auth.ts'
import { CommandError } from '../../commands/commandError.ts'
import type { AppEnv } from '../appEnv.ts'

/** Finds out who asks, by session or bearer token, and prolongs the session. Throws `signIn` for nobody. */
export const identify = (auth: Auth): MiddlewareHandler<AppEnv> => async (c, next) => {
  const signedIn = await auth.authenticate({ cookie: c.req.header('cookie'), authorization: c.req.header('authorization') })
  if (!signedIn) throw new CommandError('signIn')
  c.set('user', signedIn.user)
  c.set('restsOn', signedIn.restsOn)
  c.header('cache-control', 'no-store')
  await next()
  if (signedIn.setCookie !== undefined) c.header('set-cookie', signedIn.setCookie, { append: true })
}
