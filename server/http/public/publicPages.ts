import { type Context, Hono } from 'hono'
import type { Sha256 } from '../../../shared/domain/ids.ts'
import { FORM_ENDINGS, FORM_NAMES, FormError, type FormName } from '../../forms/forms.ts'
import { publicStyle, STYLE_PATH } from '../../forms/style/publicStyle.ts'
import { downloadHeaders } from '../download.ts'
import { formHeaders } from '../formHeaders.ts'
import { chainPages } from './chainPages.ts'
import { type Edition, findEdition } from './edition.ts'
import { feedPages } from './feedPages.ts'
import { forumPage, listPage, shelvesOf } from './listPage.ts'
import { noticePage } from './noticePage.ts'
import type { PublicDeps } from './publicDeps.ts'
import { hasForm, recordFile } from './recordFile.ts'
import { recordPage } from './recordPage.ts'
import { reply } from './reply.ts'
import { securityPolicy } from './securityPolicy.ts'
import { tombstonePage } from './tombstonePage.ts'

const page = (c: Context, html: string, inlineStyle?: string): Response =>
  reply(c, { body: html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': securityPolicy(inlineStyle) } })

const missing = (c: Context, why: 'path' | 'forum' | 'file'): Response =>
  c.html(noticePage(why), 404, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })

/** Nothing of what was withdrawn; who did it and why. */
const gone = async (c: Context, { storage, timeZone }: PublicDeps, edition: Edition): Promise<Response | undefined> => {
  if (!edition.tombstone) return undefined
  const others = (await storage.publications.of(edition.publication.meetingId)).filter(one => one.withdrawnAt === null)
  return c.html(tombstonePage(edition, edition.tombstone, others, timeZone), 410, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })
}

/** The form that an address asks for by its ending; the longest ending counts. */
const formAt = (name: string): FormName | undefined =>
  FORM_NAMES.filter(form => name.endsWith(FORM_ENDINGS[form])).toSorted((one, other) => FORM_ENDINGS[other].length - FORM_ENDINGS[one].length)[0]

/** What other programs may read from any page of theirs: it is public. */
const open = { 'access-control-allow-origin': '*' }

/**
 * The public site: `/referater`, `/referater/<forum>`, `/referater/<forum>/<date>`, the same with the ending of each form (`.json`: the
 * exact bytes that the fingerprint is of), and `…/bilag/<sha256>` for the files of open attachments; the chains, keys and feeds beside them. What was withdrawn is 410. Needs no sign-in and no script; reads nothing but
 * publications, which hold nothing that is closed.
 */
export const publicPages = (deps: PublicDeps): Hono => {
  const { storage, files } = deps
  const app = new Hono()

  app.get(STYLE_PATH, c => c.body(publicStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }))

  app.route('/', chainPages(deps))
  app.route('/', feedPages(deps))

  app.get('/referater', async c => page(c, listPage(shelvesOf(await storage.bodies.all(), await storage.publications.all()))))

  app.get('/referater/:forum', async c => {
    const body = await storage.bodies.bySlug(c.req.param('forum'))
    const [shelf] = body ? shelvesOf([body], await storage.publications.ofBody(body.id)) : []
    return shelf ? page(c, forumPage(shelf)) : missing(c, 'forum')
  })

  app.get('/referater/:forum/:name', async c => {
    const name = c.req.param('name')
    const form = formAt(name)
    const edition = await findEdition(deps, c.req.param('forum'), form ? name.slice(0, -FORM_ENDINGS[form].length) : name)
    if (!edition) return missing(c, 'path')
    const withdrawn = await gone(c, deps, edition)
    if (withdrawn) return withdrawn
    if (form && !hasForm(edition, form) && form !== 'pdf' && form !== 'pdfa') return missing(c, 'file')
    if (form) {
      const file = await recordFile(deps, edition, form)
      return reply(c, { body: new Uint8Array(file.bytes), headers: { ...formHeaders(file, true), ...open } })
    }
    const { html, inlineStyle } = recordPage(edition, deps)
    return page(c, html, inlineStyle)
  })

  app.get('/referater/:forum/:name/bilag/:hash', async c => {
    const { forum, name, hash } = c.req.param()
    const edition = await findEdition(deps, forum, name)
    if (!edition) return missing(c, 'path')
    const withdrawn = await gone(c, deps, edition)
    if (withdrawn) return withdrawn
    // only what this publication itself names: the store holds closed files too
    const file = edition.content.items.flatMap(item => item.open.attachments).find(one => one.file?.sha256 === hash)?.file
    const found = file && (await files.open(hash as Sha256))
    return file && found
      ? reply(c, { body: found.stream, tag: hash, headers: { ...downloadHeaders(file), 'content-length': String(found.size) } })
      : missing(c, 'file')
  })

  app.get('/referater/*', c => {
    const bare = c.req.path.replace(/\/+$/, '')
    return bare === c.req.path ? missing(c, 'path') : c.redirect(bare, 301)
  })

  app.onError((error, c) => {
    if (error instanceof FormError && error.type === 'noCompiler') return c.html(noticePage('noPdf'), 501, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })
    deps.report(error)
    return c.html(noticePage('failed'), 500, { 'content-security-policy': securityPolicy(), 'cache-control': 'no-store' })
  })
  return app
}
