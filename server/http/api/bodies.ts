import { createRoute, z } from '@hono/zod-openapi'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { bodyTrail } from '../../../shared/protocol/bodyTrail.ts'
import { bodySettings as settingsSchema, created, me, newBody } from '../../../shared/protocol/http.ts'
import { bodySettings } from '../../commands/bodySettings.ts'
import { changeBodySettings } from '../../commands/changeBodySettings.ts'
import { foundBody } from '../../commands/foundBody.ts'
import { listBodyTrail } from '../../commands/listBodyTrail.ts'
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

const bodyPath = z.object({ bodyId: z.string() })

const getSettings = createRoute({
  method: 'get', path: '/bodies/{bodyId}/settings', summary: 'What the body has decided for its meetings',
  request: { params: bodyPath }, responses: { 200: json(settingsSchema, 'The settings'), ...refusals },
})

const putSettings = createRoute({
  method: 'put', path: '/bodies/{bodyId}/settings', summary: 'Decide the settings of the body (its secretariat)',
  request: { params: bodyPath, body: jsonBody(settingsSchema) }, responses: { 204: { description: 'Decided' }, ...refusals },
})

const getTrail = createRoute({
  method: 'get', path: '/bodies/{bodyId}/trail', summary: 'What was done to the body’s rules and templates (its secretariat)',
  request: { params: bodyPath }, responses: { 200: json(bodyTrail, 'Oldest first'), ...refusals },
})

/** Who one is, and the bodies. */
export const bodies = (deps: AppDeps) =>
  apiApp()
    .openapi(getMe, async c => c.json(await whoAmI(deps, c.get('user')), 200))
    .openapi(postBody, async c => c.json(await foundBody(deps, c.get('user'), c.req.valid('json')), 201))
    .openapi(getSettings, async c => c.json(await bodySettings(deps, c.get('user'), { bodyId: c.req.valid('param').bodyId as BodyId }), 200))
    .openapi(getTrail, async c => c.json(await listBodyTrail(deps, c.get('user'), { bodyId: c.req.valid('param').bodyId as BodyId }), 200))
    .openapi(putSettings, async c => {
      await changeBodySettings(deps, c.get('user'), { bodyId: c.req.valid('param').bodyId as BodyId, settings: c.req.valid('json') })
      return c.body(null, 204)
    })
