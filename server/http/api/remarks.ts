import { createRoute } from '@hono/zod-openapi'
import type { MeetingId, RemarkId } from '../../../shared/domain/ids.ts'
import { created, newRemark, remarkList } from '../../../shared/protocol/http.ts'
import { addRemark } from '../../commands/addRemark.ts'
import { listRemarks } from '../../commands/listRemarks.ts'
import { resolveRemark } from '../../commands/resolveRemark.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { json, jsonBody, meetingPath, refusals } from './describe.ts'

const getRemarks = createRoute({
  method: 'get', path: '/meetings/{id}/remarks', summary: 'The remarks that one may read, oldest first',
  request: { params: meetingPath }, responses: { 200: json(remarkList, 'The remarks'), ...refusals },
})

const postRemark = createRoute({
  method: 'post', path: '/meetings/{id}/remarks', summary: 'Remark on a section; with `refused`, hand in text that the room refused',
  request: { params: meetingPath, body: jsonBody(newRemark) }, responses: { 201: json(created, 'The remark'), ...refusals },
})

const postResolution = createRoute({
  method: 'post', path: '/meetings/{id}/remarks/{remarkId}/resolution', summary: 'Settle a remark (chair and secretariat)',
  request: { params: meetingPath.extend({ remarkId: meetingPath.shape.id }) }, responses: { 204: { description: 'Settled' }, ...refusals },
})

/** Remarks on the text. */
export const remarks = (deps: AppDeps) =>
  apiApp()
    .openapi(getRemarks, async c => c.json(await listRemarks(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postRemark, async c => c.json(await addRemark(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') }), 201))
    .openapi(postResolution, async c => {
      const { id, remarkId } = c.req.valid('param')
      await resolveRemark(deps, c.get('user'), { meetingId: id as MeetingId, remarkId: remarkId as RemarkId })
      return c.body(null, 204)
    })
