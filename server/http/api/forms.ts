import { createRoute } from '@hono/zod-openapi'
import type { MeetingId, SnapshotId } from '../../../shared/domain/ids.ts'
import { formQuery, meetingForm } from '../../../shared/protocol/forms.ts'
import { problem } from '../../../shared/protocol/http.ts'
import { exportMinutes } from '../../commands/exportMinutes.ts'
import type { AppDeps } from '../appDeps.ts'
import { formHeaders } from '../formHeaders.ts'
import { apiApp } from './apiApp.ts'
import { fileField, json, meetingPath, refusals } from './describe.ts'

const getForm = createRoute({
  method: 'get', path: '/meetings/{id}/forms/{form}', summary: 'The minutes as a file, as they stand or as a version has them; drafts say on each page that they are none of the approved',
  request: { params: meetingPath.extend({ form: meetingForm }), query: formQuery },
  responses: {
    200: { description: 'The file', content: { 'application/octet-stream': { schema: fileField } } },
    ...refusals,
    501: json(problem, '`unsupported`: there is nothing that sets PDF on this machine'),
  },
})

/** The minutes in each form, for those who may read the meeting. */
export const forms = (deps: AppDeps) =>
  apiApp().openapi(getForm, async c => {
    const { id, form } = c.req.valid('param')
    const { closed, version, show } = c.req.valid('query')
    const file = await exportMinutes(deps, c.get('user'), { meetingId: id as MeetingId, form, closed: closed === 'true', version: version as SnapshotId | undefined })
    return c.body(Uint8Array.from(file.bytes), 200, { ...formHeaders(file, show === 'true'), 'cache-control': 'no-store' })
  })
