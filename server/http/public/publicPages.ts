import { type Context, Hono } from 'hono'
import type { Sha256 } from '../../../shared/domain/ids.ts'
import { renderMarkdown } from '../../../shared/render/markdown.ts'
import { publicPath } from '../../commands/publicPath.ts'
import { downloadHeaders } from '../download.ts'
import { findEdition } from './edition.ts'
import { forumPage, listPage, shelvesOf } from './listPage.ts'
import { noticePage } from './noticePage.ts'
import type { PublicDeps } from './publicDeps.ts'
import { recordPage } from './recordPage.ts'
import { reply } from './reply.ts'
import { securityPolicy } from './securityPolicy.ts'
import { standing } from './standing.ts'
import { publicStyle, STYLE_PATH } from './style/publicStyle.ts'

const page = (c: Context, html: string, inlineStyle?: string): Response =>
  reply(c, { body: html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': securityPolicy(inlineStyle) } })

const missing = (c: Context, why: 'path' | 'forum' | 'file'): Response =>
  c.html(noticePage(why), 404, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })

/** What other programs may read from any page of theirs: it is public. */
const open = { 'access-control-allow-origin': '*' }

/**
 * The public site: `/referater`, `/referater/<forum>`, `/referater/<forum>/<date>` (also with `.json`, the exact bytes that the
 * fingerprint is of, and `.md`), and `…/bilag/<sha256>` for the files of open attachments. Needs no sign-in and no script; reads nothing but
 * publications, which hold nothing that is closed.
 */
export const publicPages = (deps: PublicDeps): Hono => {
  const { storage, files } = deps
  const app = new Hono()

  app.get(STYLE_PATH, c => c.body(publicStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }))

  app.get('/referater', async c => page(c, listPage(shelvesOf(await storage.bodies.all(), await storage.publications.all()))))

  app.get('/referater/:forum', async c => {
    const body = await storage.bodies.bySlug(c.req.param('forum'))
    const [shelf] = body ? shelvesOf([body], await storage.publications.ofBody(body.id)) : []
    return shelf ? page(c, forumPage(shelf)) : missing(c, 'forum')
  })

  app.get('/referater/:forum/:name', async c => {
    const [, slug = '', form = ''] = /^(.*?)(\.json|\.md)?$/s.exec(c.req.param('name')) ?? []
    const edition = await findEdition(deps, c.req.param('forum'), slug)
    if (!edition) return missing(c, 'path')
    const { publication, content, body } = edition
    if (form === '.json') return reply(c, { body: publication.json, tag: publication.hash, headers: { 'content-type': 'application/json; charset=utf-8', ...open } })
    if (form === '.md') {
      const path = deps.publicUrl + publicPath(body.slug, publication.slug)
      const text = renderMarkdown(content, { kind: standing(edition), fileHref: one => one.file && `${path}/bilag/${one.file.sha256}` })
      return reply(c, { body: text, headers: { 'content-type': 'text/markdown; charset=utf-8', ...open } })
    }
    const { html, inlineStyle } = recordPage(edition, deps)
    return page(c, html, inlineStyle)
  })

  app.get('/referater/:forum/:name/bilag/:hash', async c => {
    const { forum, name, hash } = c.req.param()
    const edition = await findEdition(deps, forum, name)
    if (!edition) return missing(c, 'path')
    // only what this publication itself names: the store holds closed files too
    const file = edition.content.items.flatMap(item => item.open.attachments).find(one => one.file?.sha256 === hash)?.file
    const bytes = file && (await files.get(hash as Sha256))
    return file && bytes ? reply(c, { body: new Uint8Array(bytes), tag: hash, headers: downloadHeaders(file) }) : missing(c, 'file')
  })

  app.get('/referater/*', c => {
    const bare = c.req.path.replace(/\/+$/, '')
    return bare === c.req.path ? missing(c, 'path') : c.redirect(bare, 301)
  })

  app.onError((error, c) => {
    deps.report(error)
    return c.html(noticePage('failed'), 500, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })
  })
  return app
}
