import { type Context, Hono } from 'hono'
import { recordWords } from '../../../shared/words/record.ts'
import { readRecord } from '../../chain/appendRecord.ts'
import type { PublicationId } from '../../../shared/domain/ids.ts'
import type { ChainRow } from '../../storage/tables/chain.ts'
import { feed, FEED_NAME, type Said } from './feed.ts'
import type { PublicDeps } from './publicDeps.ts'
import { reply } from './reply.ts'

const words = recordWords.da

const asAtom = (c: Context, body: string): Response => reply(c, { body, headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'access-control-allow-origin': '*' } })

/** What the records say of why, by publication. */
const reasonsIn = (rows: readonly ChainRow[]): ((publication: { id: PublicationId }) => Said) => {
  const corrections = new Map<PublicationId, string>()
  const withdrawals = new Map<PublicationId, string>()
  for (const row of rows) {
    const record = readRecord(row)
    if (record.type === 'tombstone') withdrawals.set(row.publicationId, record.withdraws.reason)
    else corrections.set(row.publicationId, record.publication.corrects?.reason ?? '')
  }
  return ({ id }) => ({ correction: corrections.get(id) ?? '', withdrawal: withdrawals.get(id) ?? '' })
}

/** The Atom feeds: `/referater/atom.xml` of all forums, `/referater/<forum>/atom.xml` of one that has published something. */
export const feedPages = ({ storage, publicUrl }: Pick<PublicDeps, 'storage' | 'publicUrl'>): Hono => {
  const app = new Hono()

  app.get(`/referater/${FEED_NAME}`, async c => asAtom(c, feed({
    // the first key is this server's own, and stays when its address changes
    name: (await storage.signingKeys.all())[0]?.keyId ?? publicUrl,
    title: words.feedTitle, path: '/referater', publicUrl,
    bodies: await storage.bodies.all(), publications: await storage.publications.all(), said: reasonsIn(await storage.chain.all()),
  })))

  app.get(`/referater/:forum/${FEED_NAME}`, async (c, next) => {
    const body = await storage.bodies.bySlug(c.req.param('forum'))
    const publications = body ? await storage.publications.ofBody(body.id) : []
    if (!body || publications.length === 0) return next()
    return asAtom(c, feed({
      name: body.id, title: words.feedOf(body.name), path: `/referater/${body.slug}`, publicUrl, bodies: [body], publications, said: reasonsIn(await storage.chain.of(body.id)),
    }))
  })

  return app
}
