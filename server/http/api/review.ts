import { createRoute } from '@hono/zod-openapi'
import type { ItemId, MeetingId, RecusalId, UserId } from '../../../shared/domain/ids.ts'
import { created } from '../../../shared/protocol/http.ts'
import { itemDoor, newRecusal, openReview as openSchema, reviewState as stateSchema } from '../../../shared/protocol/review.ts'
import { acceptMinutes } from '../../commands/acceptMinutes.ts'
import { changeItemDoor } from '../../commands/changeItemDoor.ts'
import { enterRecusal } from '../../commands/enterRecusal.ts'
import { liftRecusal } from '../../commands/liftRecusal.ts'
import { openReview } from '../../commands/openReview.ts'
import { recuseMember } from '../../commands/recuseMember.ts'
import { reviewState } from '../../commands/reviewState.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, meetingPath, refusals } from './describe.ts'

const getReview = createRoute({
  method: 'get', path: '/meetings/{id}/review', summary: 'Until when one may object, and who has answered what (chair and secretariat: everybody)',
  request: { params: meetingPath }, responses: { 200: json(stateSchema, 'Where the review stands'), ...refusals },
})

const postReview = createRoute({
  method: 'post', path: '/meetings/{id}/review', summary: 'Open the objection period, or move its end (secretariat)',
  request: { params: meetingPath, body: jsonBody(openSchema) }, responses: { 204: { description: 'It holds' }, ...conflicts },
})

const postAcceptance = createRoute({
  method: 'post', path: '/meetings/{id}/review/acceptance', summary: 'Say that one has no remarks (participants)',
  request: { params: meetingPath }, responses: { 204: { description: 'Said' }, ...conflicts },
})

const postRecusal = createRoute({
  method: 'post', path: '/meetings/{id}/recusals', summary: 'Keep a member out of an item (chair and secretariat)',
  request: { params: meetingPath, body: jsonBody(newRecusal) }, responses: { 201: json(created, 'The recusal'), ...conflicts },
})

const postDoor = createRoute({
  method: 'post', path: '/meetings/{id}/items/{itemId}/door', summary: 'Close an item that is open, or open a closed one (whoever may change the agenda)',
  request: { params: meetingPath.extend({ itemId: meetingPath.shape.id }), body: jsonBody(itemDoor) }, responses: { 204: { description: 'It stands there now' }, ...conflicts },
})

const recusalPath = meetingPath.extend({ recusalId: meetingPath.shape.id })

const deleteRecusal = createRoute({
  method: 'delete', path: '/meetings/{id}/recusals/{recusalId}', summary: 'Let a member into an item again (chair and secretariat, not for oneself)',
  request: { params: recusalPath }, responses: { 204: { description: 'Lifted' }, ...refusals },
})

const postRecusalEntry = createRoute({
  method: 'post', path: '/meetings/{id}/recusals/{recusalId}/entry', summary: 'Enter into the minutes that somebody took no part in an item (chair and secretariat)',
  request: { params: recusalPath }, responses: { 204: { description: 'Entered' }, ...refusals },
})

/** The objection period, and who is kept out of what. */
export const review = (deps: AppDeps) =>
  apiApp()
    .openapi(getReview, async c => c.json(await reviewState(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postReview, async c => {
      await openReview(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(postAcceptance, async c => {
      await acceptMinutes(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId })
      return c.body(null, 204)
    })
    .openapi(postRecusal, async c => {
      const { itemId, userId } = c.req.valid('json')
      return c.json(await recuseMember(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, itemId: itemId as ItemId, userId: userId as UserId }), 201)
    })
    .openapi(postDoor, async c => {
      const { id, itemId } = c.req.valid('param')
      await changeItemDoor(deps, c.get('user'), { meetingId: id as MeetingId, itemId: itemId as ItemId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(deleteRecusal, async c => {
      const { id, recusalId } = c.req.valid('param')
      await liftRecusal(deps, c.get('user'), { meetingId: id as MeetingId, recusalId: recusalId as RecusalId })
      return c.body(null, 204)
    })
    .openapi(postRecusalEntry, async c => {
      const { id, recusalId } = c.req.valid('param')
      await enterRecusal(deps, c.get('user'), { meetingId: id as MeetingId, recusalId: recusalId as RecusalId })
      return c.body(null, 204)
    })
