import { type Context, Hono } from 'hono'
import { chainOf, excerptOf, publicKeys } from '../../chain/chainFiles.ts'
import { CHAIN_NAME, KEYS_PATH, RECORD_ENDING } from './chainPart.ts'
import type { PublicDeps } from './publicDeps.ts'
import { reply } from './reply.ts'

const asJson = (c: Context, body: string): Response =>
  reply(c, { body, headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' } })

/** What people take home to check a record: the keys, a forum's chain, one record of it. None of it holds a word of any minutes. */
export const chainPages = ({ storage }: Pick<PublicDeps, 'storage'>): Hono => {
  const app = new Hono()

  app.get(KEYS_PATH, async c => asJson(c, await publicKeys(storage)))

  app.get(`/referater/:forum/${CHAIN_NAME}`, async (c, next) => {
    const body = await storage.bodies.bySlug(c.req.param('forum'))
    const chain = body && (await chainOf(storage, body))
    return chain === undefined ? next() : asJson(c, chain)
  })

  app.get('/referater/:forum/:name', async (c, next) => {
    const { forum, name } = c.req.param()
    if (!name.endsWith(RECORD_ENDING)) return next()
    const body = await storage.bodies.bySlug(forum)
    const publication = body && (await storage.publications.bySlug(body.id, name.slice(0, -RECORD_ENDING.length)))
    const excerpt = publication && (await excerptOf(storage, publication))
    return excerpt === undefined ? next() : asJson(c, excerpt)
  })

  return app
}
