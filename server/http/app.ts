import { Hono } from 'hono'
import { errorWords } from '../../shared/words/errors.ts'
import { api } from './api/api.ts'
import type { AppDeps } from './appDeps.ts'
import { enter } from './enter/enter.ts'
import { refusedPage } from './enter/page.ts'
import { languageFor } from './languageFor.ts'
import { commandErrorOf, problemOf, STATUS } from './problemOf.ts'
import { publicPages } from './public/publicPages.ts'
import { headers } from './security/headers.ts'
import { sameOrigin } from './security/sameOrigin.ts'

/**
 * Everything that the server answers over HTTP but the client's files: `/api`, `/enter`, `/sign-out`, `/referater`, `/healthz`, `/readyz`.
 * `main.ts` adds the client's files behind it.
 */
export const createApp = (deps: AppDeps): Hono => {
  const app = new Hono()
  app.use(headers(deps.publicUrl), sameOrigin(deps.publicUrl))
  app.get('/healthz', c => c.text('ok'))
  app.get('/readyz', async c => {
    await deps.storage.users.count()
    return c.text('ready')
  })
  app.route('/', enter(deps))
  app.route('/', api(deps))
  app.route('/', publicPages(deps))
  app.onError((error, c) => {
    const refusal = commandErrorOf(error)
    if (refusal.type === 'internal' || refusal.type === 'unavailable') deps.report(error)
    const language = languageFor(c)
    if (c.req.path === '/enter') return c.html(refusedPage(language, errorWords[language][refusal.reason]), STATUS[refusal.type])
    return c.json(problemOf(refusal, language), STATUS[refusal.type])
  })
  return app
}
