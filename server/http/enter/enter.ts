import { type Context, Hono } from 'hono'
import { can } from '../../../shared/domain/can.ts'
import type { Link } from '../../auth/auth.ts'
import type { AppDeps } from '../appDeps.ts'
import { languageFor } from '../languageFor.ts'
import { limit } from '../security/limit.ts'
import { deadLinkPage, enterPage } from './page.ts'
import { enterStyle } from './style.ts'

/** The form of every token that was ever handed out. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A form with a token and nothing else; nobody has signed in yet, so no more of it is read. */
const FORM_BYTES = 10_000

const deadLink = (c: Context, token: string): Response | Promise<Response> => {
  const why = TOKEN.test(token) ? 'gone' : 'wrong'
  return c.html(deadLinkPage(languageFor(c), why), why === 'gone' ? 410 : 404)
}

/** What a form field says; a file or a missing one says nothing. */
const fieldOf = async (c: Context, name: string): Promise<string> => {
  const value = (await c.req.parseBody().catch(() => ({}) as Record<string, unknown>))[name]
  return typeof value === 'string' ? value : ''
}

/** The title of the meeting that a link leads to, where its user may read it: a draft says nothing of itself yet. */
const titleFor = async ({ storage }: AppDeps, { user, meetingId }: Link): Promise<string | undefined> => {
  const meeting = meetingId === null ? undefined : await storage.meetings.get(meetingId)
  const member = meeting && (await storage.meetings.member(meeting.id, user.id))
  return meeting && member && can(member.role, meeting.phase, 'read') ? meeting.title : undefined
}

/**
 * Signing in and out. `GET /enter?token=` shows whom the link is for and uses nothing up; the POST behind its button opens the
 * session and leads to the meeting, or to the list. A link that is used, too old or made up is 410, one that cannot be ours 404.
 */
export const enter = (deps: AppDeps): Hono => {
  const app = new Hono()
  app.use('/enter', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.get('/enter/enter.css', c => c.body(enterStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }))
  app.get('/enter', async c => {
    const token = c.req.query('token') ?? ''
    const link = await deps.auth.peekLink(token)
    if (!link) return deadLink(c, token)
    return c.html(enterPage(languageFor(c), token, link.user.name, await titleFor(deps, link)))
  })
  app.post('/enter', limit(FORM_BYTES), async c => {
    const token = await fieldOf(c, 'token')
    const entered = await deps.auth.takeLink(token)
    if (!entered) return deadLink(c, token)
    c.header('set-cookie', entered.setCookie)
    return c.redirect(entered.meetingId === null ? '/' : `/moede/${entered.meetingId}`, 303)
  })
  app.post('/sign-out', async c => {
    c.header('set-cookie', await deps.auth.signOut(c.req.header('cookie')))
    return c.req.header('accept')?.includes('text/html') ? c.redirect('/referater', 303) : c.body(null, 204)
  })
  return app
}
