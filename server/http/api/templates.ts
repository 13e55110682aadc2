import { createRoute, z } from '@hono/zod-openapi'
import type { BodyId, BodyTemplateId } from '../../../shared/domain/ids.ts'
import { created } from '../../../shared/protocol/http.ts'
import { bodyTemplate, changeTemplate, templateList } from '../../../shared/protocol/templates.ts'
import { listTemplates } from '../../commands/listTemplates.ts'
import { saveTemplate } from '../../commands/saveTemplate.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, refusals } from './describe.ts'

const bodyPath = z.object({ bodyId: z.string() })
const templatePath = bodyPath.extend({ templateId: z.string() })

const getTemplates = createRoute({
  method: 'get', path: '/bodies/{bodyId}/templates', summary: 'The body’s own templates, each in its newest version',
  request: { params: bodyPath }, responses: { 200: json(templateList, 'The templates'), ...refusals },
})

const getVersions = createRoute({
  method: 'get', path: '/bodies/{bodyId}/templates/{templateId}/versions', summary: 'All versions of a template, the newest first',
  request: { params: templatePath }, responses: { 200: json(templateList, 'The versions'), ...refusals },
})

const postTemplate = createRoute({
  method: 'post', path: '/bodies/{bodyId}/templates', summary: 'Make a template (secretariat of the body)',
  request: { params: bodyPath, body: jsonBody(bodyTemplate) }, responses: { 201: json(created, 'The template'), ...refusals },
})

const putTemplate = createRoute({
  method: 'put', path: '/bodies/{bodyId}/templates/{templateId}', summary: 'Keep a new version of a template, or retire it (secretariat of the body)',
  request: { params: templatePath, body: jsonBody(changeTemplate) }, responses: { 204: { description: 'Kept' }, ...conflicts },
})

/** The templates that forums make themselves. */
export const templates = (deps: AppDeps) =>
  apiApp()
    .openapi(getTemplates, async c => c.json(await listTemplates(deps, c.get('user'), { bodyId: c.req.valid('param').bodyId as BodyId }), 200))
    .openapi(getVersions, async c => {
      const { bodyId, templateId } = c.req.valid('param')
      return c.json(await listTemplates(deps, c.get('user'), { bodyId: bodyId as BodyId, templateId: templateId as BodyTemplateId }), 200)
    })
    .openapi(postTemplate, async c => c.json(await saveTemplate(deps, c.get('user'), { bodyId: c.req.valid('param').bodyId as BodyId, template: c.req.valid('json') }), 201))
    .openapi(putTemplate, async c => {
      const { bodyId, templateId } = c.req.valid('param')
      const { template, seen, retired } = c.req.valid('json')
      await saveTemplate(deps, c.get('user'), { bodyId: bodyId as BodyId, template, of: { templateId: templateId as BodyTemplateId, seen, retired } })
      return c.body(null, 204)
    })
