import { Hono } from 'hono'
import { CONTENT_SCHEMA, CONTENT_SCHEMA_PATH } from '../../shared/schema/contentSchema.ts'
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

/** It says nothing of anybody, and programs on other sites may read it; what stands under its number does not change. */
const SCHEMA_HEADERS = { 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' }

/**
 * Everything that the server answers over HTTP but the client's files: `/api`, `/enter`, `/sign-out`, `/referater`, `/healthz`, `/readyz`.
 * `main.ts` adds the client's files behind it.
 */
export const createApp = (deps: AppDeps): Hono => {
  const app = new Hono()
  app.use(headers(deps.publicUrl), sameOrigin(deps.publicUrl))
  app.get('/healthz', c => c.text('ok'))
  app.get('/readyz', async c => {
    if (deps.stopping?.() === true) return c.text('stopping', 503)
    await deps.storage.users.count()
    return c.text('ready')
  })
  app.route('/', enter(deps))
  app.route('/', api(deps))
  app.get(CONTENT_SCHEMA_PATH, c => c.body(JSON.stringify(CONTENT_SCHEMA), 200, SCHEMA_HEADERS))
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
