import { createRoute } from '@hono/zod-openapi'
import type { Handler } from 'hono'
import type { AttachmentId, ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import { changeAttachment as changeBody, created, newAttachment } from '../../../shared/protocol/http.ts'
import { addAttachment, mayAddAttachment } from '../../commands/addAttachment.ts'
import { changeAttachment } from '../../commands/changeAttachment.ts'
import { fetchAttachment } from '../../commands/fetchAttachment.ts'
import type { AppDeps } from '../appDeps.ts'
import type { AppEnv } from '../appEnv.ts'
import { downloadHeaders } from '../download.ts'
import { languageFor } from '../languageFor.ts'
import { invalidProblem } from '../problemOf.ts'
import { readUpload } from '../readUpload.ts'
import { apiApp } from './apiApp.ts'
import { fileField, fileRefusals, formBody, json, jsonBody, meetingPath, refusals } from './describe.ts'

const attachmentPath = meetingPath.extend({ attachmentId: meetingPath.shape.id })

const postAttachment = createRoute({
  method: 'post', path: '/meetings/{id}/attachments', summary: 'Add an attachment to an item: a file, or a title alone',
  request: { params: meetingPath, body: formBody(newAttachment.extend({ file: fileField.optional() })) },
  responses: { 201: json(created, 'The attachment'), ...fileRefusals },
})

const patchAttachment = createRoute({
  method: 'patch', path: '/meetings/{id}/attachments/{attachmentId}', summary: 'Rename, move, remove or restore an attachment',
  request: { params: attachmentPath, body: jsonBody(changeBody) }, responses: { 204: { description: 'Done' }, ...refusals },
})

const getFile = createRoute({
  method: 'get', path: '/meetings/{id}/attachments/{attachmentId}/file', summary: 'The file of an attachment, to be kept and not to be opened in the page',
  request: { params: attachmentPath },
  responses: { 200: { description: 'The file', content: { 'application/octet-stream': { schema: fileField } } }, ...refusals },
})

/** Takes the form in as it arrives: a file goes to disk piece by piece, and only from those who may add one. */
const takeAttachment = (deps: AppDeps): Handler<AppEnv> => async c => {
  const meetingId = c.req.param('id') as MeetingId
  await mayAddAttachment(deps, c.get('user'), meetingId)
  const { fields, file } = await readUpload(c.req.raw, deps.files)
  try {
    const form = newAttachment.safeParse(fields)
    if (!form.success) return c.json(invalidProblem(form.error, languageFor(c)), 400)
    const { itemId, title, closed } = form.data
    return c.json(await addAttachment(deps, c.get('user'), { meetingId, itemId: itemId as ItemId, title, closed: closed === 'true', file }), 201)
  } finally {
    await file?.taken.discard()
  }
}

/** Attachments of agenda items. */
export const attachments = (deps: AppDeps) => {
  const app = apiApp()
  app.openAPIRegistry.registerPath(postAttachment)
  app.post('/meetings/:id/attachments', takeAttachment(deps))
  return app
    .openapi(patchAttachment, async c => {
      const { id, attachmentId } = c.req.valid('param')
      await changeAttachment(deps, c.get('user'), { meetingId: id as MeetingId, attachmentId: attachmentId as AttachmentId, change: c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(getFile, async c => {
      const { id, attachmentId } = c.req.valid('param')
      const download = await fetchAttachment(deps, c.get('user'), { meetingId: id as MeetingId, attachmentId: attachmentId as AttachmentId })
      return c.body(download.stream(), 200, { ...downloadHeaders(download), 'content-length': String(download.size) })
    })
}
