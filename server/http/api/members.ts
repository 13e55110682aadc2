import { createRoute } from '@hono/zod-openapi'
import type { MeetingId, UserId } from '../../../shared/domain/ids.ts'
import { changeRole, invite, invited } from '../../../shared/protocol/http.ts'
import { changeMemberRole } from '../../commands/changeMemberRole.ts'
import { inviteMember } from '../../commands/inviteMember.ts'
import { removeMember } from '../../commands/removeMember.ts'
import { renewLink } from '../../commands/renewLink.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, meetingPath, refusals } from './describe.ts'

const memberPath = meetingPath.extend({ userId: meetingPath.shape.id })

const postMember = createRoute({
  method: 'post', path: '/meetings/{id}/members', summary: 'Invite a new person to the meeting (secretariat)',
  request: { params: meetingPath, body: jsonBody(invite) }, responses: { 201: json(invited, 'A sign-in link for them, good once'), ...refusals },
})

const postLink = createRoute({
  method: 'post', path: '/meetings/{id}/members/{userId}/link', summary: 'A new sign-in link for a member (secretariat of all they are in)',
  request: { params: memberPath }, responses: { 201: json(invited, 'A sign-in link for them, good once'), ...refusals },
})

const patchMember = createRoute({
  method: 'patch', path: '/meetings/{id}/members/{userId}', summary: 'Give a member another role (secretariat)',
  request: { params: memberPath, body: jsonBody(changeRole) }, responses: { 204: { description: 'Done, at once' }, ...conflicts },
})

const deleteMember = createRoute({
  method: 'delete', path: '/meetings/{id}/members/{userId}', summary: 'Take a member out of the meeting (secretariat)',
  request: { params: memberPath }, responses: { 204: { description: 'Done, at once' }, ...conflicts },
})

/** Who is in a meeting, and as what. */
export const members = (deps: AppDeps) =>
  apiApp()
    .openapi(postMember, async c =>
      c.json(await inviteMember(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') }), 201))
    .openapi(postLink, async c => {
      const { id, userId } = c.req.valid('param')
      return c.json(await renewLink(deps, c.get('user'), { meetingId: id as MeetingId, userId: userId as UserId }), 201)
    })
    .openapi(patchMember, async c => {
      const { id, userId } = c.req.valid('param')
      await changeMemberRole(deps, c.get('user'), { meetingId: id as MeetingId, userId: userId as UserId, role: c.req.valid('json').role })
      return c.body(null, 204)
    })
    .openapi(deleteMember, async c => {
      const { id, userId } = c.req.valid('param')
      await removeMember(deps, c.get('user'), { meetingId: id as MeetingId, userId: userId as UserId })
      return c.body(null, 204)
    })
