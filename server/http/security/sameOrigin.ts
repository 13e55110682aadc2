import type { MiddlewareHandler } from 'hono'
import { CommandError } from '../../commands/commandError.ts'
import { isOwnOrigin } from './ownOrigin.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser send: an unsafe method must come from a page of our own. Every browser says where
 * from (`Origin`, or at least `Sec-Fetch-Site`). A bearer token no browser sends by itself; and a request with neither origin nor
 * cookie comes from a program, with nothing in it that it did not put there.
 */
export const sameOrigin = (publicUrl: string): MiddlewareHandler => async (c, next) => {
  if (SAFE.has(c.req.method) || c.req.header('authorization') !== undefined) return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const own =
    origin === undefined ? site === 'same-origin' || (site === undefined && c.req.header('cookie') === undefined) : isOwnOrigin(origin, c.req.header('host'), publicUrl)
  if (!own) throw new CommandError('foreignOrigin')
  return next()
}
