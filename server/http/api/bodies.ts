import { createRoute } from '@hono/zod-openapi'
import { created, me, newBody } from '../../../shared/protocol/http.ts'
import { foundBody } from '../../commands/foundBody.ts'
import { whoAmI } from '../../commands/whoAmI.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, refusals } from './describe.ts'

const getMe = createRoute({
  method: 'get', path: '/me', summary: 'Who is signed in, and their bodies', responses: { 200: json(me, 'The signed-in user'), ...refusals },
})

const postBody = createRoute({
  method: 'post', path: '/bodies', summary: 'Found a body (administrators)',
  request: { body: jsonBody(newBody) }, responses: { 201: json(created, 'The new body'), ...conflicts },
})

/** Who one is, and the bodies. */
export const bodies = (deps: AppDeps) =>
  apiApp()
    .openapi(getMe, async c => c.json(await whoAmI(deps, c.get('user')), 200))
    .openapi(postBody, async c => c.json(await foundBody(deps, c.get('user'), c.req.valid('json')), 201))
