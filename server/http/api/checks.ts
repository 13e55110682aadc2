import { createRoute } from '@hono/zod-openapi'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { findingList } from '../../../shared/protocol/checks.ts'
import { publicationChecks } from '../../commands/publicationChecks.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { json, meetingPath, refusals } from './describe.ts'

const getChecks = createRoute({
  method: 'get', path: '/meetings/{id}/checks', summary: 'What speaks against publishing the minutes as they are (secretariat)',
  request: { params: meetingPath }, responses: { 200: json(findingList, 'What was found, the gravest first'), ...refusals },
})

/** Before publication. */
export const checks = (deps: AppDeps) =>
  apiApp().openapi(getChecks, async c => c.json(await publicationChecks(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
