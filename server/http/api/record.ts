import { createRoute, z } from '@hono/zod-openapi'
import type { MeetingId, PublicationId } from '../../../shared/domain/ids.ts'
import { approvalChanged, approvalPreview as previewSchema, approve, problem, publish, published, withdrawal } from '../../../shared/protocol/http.ts'
import { approvalPreview } from '../../commands/approvalPreview.ts'
import { approveMinutes } from '../../commands/approveMinutes.ts'
import { CommandError } from '../../commands/commandError.ts'
import { publishMinutes } from '../../commands/publishMinutes.ts'
import { withdrawPublication } from '../../commands/withdrawPublication.ts'
import type { AppDeps } from '../appDeps.ts'
import { languageFor } from '../languageFor.ts'
import { problemOf } from '../problemOf.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, meetingPath, refusals } from './describe.ts'

const getApproval = createRoute({
  method: 'get', path: '/meetings/{id}/approval', summary: 'What would be approved now (chair and secretariat)',
  request: { params: meetingPath }, responses: { 200: json(previewSchema, 'Rendered text, canonical JSON and its SHA-256'), ...refusals },
})

const postApproval = createRoute({
  method: 'post', path: '/meetings/{id}/approval', summary: 'Approve exactly the text with this hash (chair)',
  request: { params: meetingPath, body: jsonBody(approve) },
  responses: {
    204: { description: 'Approved' },
    ...refusals,
    409: json(approvalChanged.or(problem), '`changed`: the text has another hash by now; `outstanding`: something is outstanding that `despite` does not name; `now` is what would be approved. `conflict`, `wrongPhase`'),
  },
})

const postPublication = createRoute({
  method: 'post', path: '/meetings/{id}/publication', summary: 'Publish what was approved (secretariat)',
  request: { params: meetingPath, body: jsonBody(publish) }, responses: { 201: json(published, 'Where it stands'), ...conflicts },
})

const postWithdrawal = createRoute({
  method: 'post', path: '/meetings/{id}/publications/{publicationId}/withdrawal', summary: 'Withdraw one publication, by a signed record with a reason (secretariat)',
  request: { params: z.object({ id: z.string(), publicationId: z.string() }), body: jsonBody(withdrawal) },
  responses: { 204: { description: 'Withdrawn; its address says who did it and why' }, ...conflicts },
})

/** From text to record: approval, publication, withdrawal. */
export const record = (deps: AppDeps) =>
  apiApp()
    .openapi(getApproval, async c => c.json(await approvalPreview(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postApproval, async c => {
      const answer = await approveMinutes(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') })
      if (answer.type === 'approved') return c.body(null, 204)
      return c.json({ ...problemOf(new CommandError(answer.type), languageFor(c)), error: answer.type, now: answer.now }, 409)
    })
    .openapi(postPublication, async c =>
      c.json(await publishMinutes(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') }), 201))
    .openapi(postWithdrawal, async c => {
      const { id, publicationId } = c.req.valid('param')
      await withdrawPublication(deps, c.get('user'), { meetingId: id as MeetingId, publicationId: publicationId as PublicationId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
