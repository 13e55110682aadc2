import { createRoute, z } from '@hono/zod-openapi'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { transcriptAnswer } from '../../../shared/protocol/transcript.ts'
import { addTranscript } from '../../commands/addTranscript.ts'
import { CommandError } from '../../commands/commandError.ts'
import { fetchTranscript } from '../../commands/fetchTranscript.ts'
import { removeTranscript } from '../../commands/removeTranscript.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { fileField, fileRefusals, formBody, json, meetingPath, refusals } from './describe.ts'

const path = '/meetings/{id}/transcript'

const getTranscript = createRoute({
  method: 'get', path, summary: 'The transcript beside the minutes, by speaker and time; null where there is none',
  request: { params: meetingPath }, responses: { 200: json(transcriptAnswer, 'The transcript'), ...refusals },
})

const postTranscript = createRoute({
  method: 'post', path, summary: 'Lay a transcript (WebVTT, or Word as Teams saves it) beside the minutes, in the place of an earlier one',
  request: { params: meetingPath, body: formBody(z.object({ file: fileField.optional() })) },
  responses: { 204: { description: 'It lies there' }, ...fileRefusals },
})

const deleteTranscript = createRoute({
  method: 'delete', path, summary: 'Delete the transcript (chair and secretariat)',
  request: { params: meetingPath }, responses: { 204: { description: 'It is gone' }, ...refusals },
})

const idOf = ({ id }: { id: string }): MeetingId => id as MeetingId

/** What was said, word for word, beside the minutes. */
export const transcripts = (deps: AppDeps) =>
  apiApp()
    .openapi(getTranscript, async c => c.json(await fetchTranscript(deps, c.get('user'), { meetingId: idOf(c.req.valid('param')) }), 200))
    .openapi(postTranscript, async c => {
      const { file } = c.req.valid('form')
      if (!file) throw new CommandError('fileMissing', 'file')
      await addTranscript(deps, c.get('user'), { meetingId: idOf(c.req.valid('param')), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      return c.body(null, 204)
    })
    .openapi(deleteTranscript, async c => {
      await removeTranscript(deps, c.get('user'), { meetingId: idOf(c.req.valid('param')) })
      return c.body(null, 204)
    })
