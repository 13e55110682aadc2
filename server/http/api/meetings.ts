import { createRoute } from '@hono/zod-openapi'
import type { BodyId, BodyTemplateId, MeetingId } from '../../../shared/domain/ids.ts'
import { auditList, changePhase as changePhaseBody, created, meetingDetail as detail, meetingList, newMeeting, type NewMeeting, ticket } from '../../../shared/protocol/http.ts'
import { changePhase } from '../../commands/changePhase.ts'
import { createMeeting, type NewMeetingInput } from '../../commands/createMeeting.ts'
import { listAudit } from '../../commands/listAudit.ts'
import { listMeetings } from '../../commands/listMeetings.ts'
import { meetingDetail } from '../../commands/meetingDetail.ts'
import { takeTicket } from '../../commands/takeTicket.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, fileRefusals, json, jsonBody, meetingPath, refusals } from './describe.ts'

const getMeetings = createRoute({
  method: 'get', path: '/meetings', summary: 'The meetings one may read, newest first', responses: { 200: json(meetingList, 'The list'), ...refusals },
})

const postMeeting = createRoute({
  method: 'post', path: '/meetings', summary: 'Create a meeting from a template, a file or an earlier meeting (secretariat of the body)',
  request: { body: jsonBody(newMeeting) }, responses: { 201: json(created, 'The new meeting, in draft'), ...fileRefusals },
})

const getMeeting = createRoute({
  method: 'get', path: '/meetings/{id}', summary: 'Everything about a meeting but its text, which comes over /sync',
  request: { params: meetingPath }, responses: { 200: json(detail, 'The meeting'), ...refusals },
})

const postPhase = createRoute({
  method: 'post', path: '/meetings/{id}/phase', summary: 'Take the meeting a plain step on, or back with a reason',
  request: { params: meetingPath, body: jsonBody(changePhaseBody) }, responses: { 204: { description: 'Done; everybody in the meeting has been told' }, ...conflicts },
})

const getAudit = createRoute({
  method: 'get', path: '/meetings/{id}/audit', summary: 'What was done, by whom and when (secretariat)',
  request: { params: meetingPath }, responses: { 200: json(auditList, 'Oldest first'), ...refusals },
})

const postTicket = createRoute({
  method: 'post', path: '/meetings/{id}/ticket', summary: 'A ticket for /sync/<room>?ticket=: one use, one minute',
  request: { params: meetingPath }, responses: { 200: json(ticket, 'The ticket'), ...refusals },
})

const fromOf = ({ from }: NewMeeting): NewMeetingInput['from'] => {
  if (from.type === 'meeting') return { type: 'meeting', meetingId: from.meetingId as MeetingId }
  if (from.type === 'own') return { type: 'own', templateId: from.templateId as BodyTemplateId }
  return from.type === 'content' ? { ...from, templateId: from.templateId as BodyTemplateId | undefined } as NewMeetingInput['from'] : from
}

/** Meetings as wholes: list, create, look at, move on. */
export const meetings = (deps: AppDeps) =>
  apiApp()
    .openapi(getMeetings, async c => c.json(await listMeetings(deps, c.get('user')), 200))
    .openapi(postMeeting, async c => {
      const input = c.req.valid('json')
      return c.json(await createMeeting(deps, c.get('user'), { ...input, bodyId: input.bodyId as BodyId, from: fromOf(input) }), 201)
    })
    .openapi(getMeeting, async c => c.json(await meetingDetail(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postPhase, async c => {
      await changePhase(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(getAudit, async c => c.json(await listAudit(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postTicket, async c => c.json(await takeTicket(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, restsOn: c.get('restsOn') }), 200))
