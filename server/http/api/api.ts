import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { SESSION_COOKIE } from '../../auth/cookie.ts'
import { CommandError } from '../../commands/commandError.ts'
import type { AppDeps } from '../appDeps.ts'
import type { AppEnv } from '../appEnv.ts'
import { limit } from '../security/limit.ts'
import { apiApp } from './apiApp.ts'
import { attachments } from './attachments.ts'
import { bodies } from './bodies.ts'
import { forms } from './forms.ts'
import { checks } from './checks.ts'
import { identify } from './identify.ts'
import { importing } from './import.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { record } from './record.ts'
import { remarks } from './remarks.ts'
import { templates } from './templates.ts'
import { transcripts } from './transcripts.ts'
import { versions } from './versions.ts'
import { review } from './review.ts'

const INFO: Parameters<OpenAPIHono['getOpenAPI31Document']>[0] = {
  openapi: '3.1.0',
  info: {
    title: 'Referat',
    version: '1',
    description: 'Minutes of meetings. Sign in with a session cookie or `Authorization: Bearer <token>`. The text itself goes over the WebSocket at /sync/<room>.',
  },
  security: [{ session: [] }, { bearer: [] }],
}

/** The HTTP JSON interface under `/api`. What it does not know is 404 in JSON. */
export const api = (deps: AppDeps): Hono<AppEnv> => {
  const app = apiApp()
  let description: string | undefined
  app.get('/api/openapi.json', c => {
    // worth keeping: it takes tens of milliseconds to make, and never changes
    description ??= JSON.stringify(app.getOpenAPI31Document(INFO))
    return c.body(description, 200, { 'content-type': 'application/json' })
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE })
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  app.use('/api/*', identify(deps.auth), limit())
  for (const part of [bodies(deps), importing(deps), meetings(deps), record(deps), forms(deps), versions(deps), members(deps), attachments(deps), remarks(deps), review(deps), checks(deps), transcripts(deps), templates(deps)]) app.route('/api', part)
  app.all('/api/*', () => {
    throw new CommandError('unknownAddress')
  })
  return app
}
