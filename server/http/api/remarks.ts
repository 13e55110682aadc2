import { createRoute } from '@hono/zod-openapi'
import type { MeetingId, RemarkId } from '../../../shared/domain/ids.ts'
import { created, problem } from '../../../shared/protocol/http.ts'
import { acceptProposal as acceptSchema, newAnswer, newRemark, passageChanged, remarkList } from '../../../shared/protocol/review.ts'
import { acceptProposal } from '../../commands/acceptProposal.ts'
import { addRemark } from '../../commands/addRemark.ts'
import { answerRemark } from '../../commands/answerRemark.ts'
import { CommandError } from '../../commands/commandError.ts'
import { enterObjection } from '../../commands/enterObjection.ts'
import { listRemarks } from '../../commands/listRemarks.ts'
import { resolveRemark } from '../../commands/resolveRemark.ts'
import type { AppDeps } from '../appDeps.ts'
import { languageFor } from '../languageFor.ts'
import { problemOf } from '../problemOf.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, meetingPath, refusals } from './describe.ts'

const getRemarks = createRoute({
  method: 'get', path: '/meetings/{id}/remarks', summary: 'The remarks that one may read, oldest first',
  request: { params: meetingPath }, responses: { 200: json(remarkList, 'The remarks'), ...refusals },
})

const postRemark = createRoute({
  method: 'post', path: '/meetings/{id}/remarks', summary: 'Remark, propose another wording for a passage, or object to an item; with `refused`, hand in text that the room refused',
  request: { params: meetingPath, body: jsonBody(newRemark) }, responses: { 201: json(created, 'The remark'), ...refusals },
})

const remarkPath = meetingPath.extend({ remarkId: meetingPath.shape.id })

const postAnswer = createRoute({
  method: 'post', path: '/meetings/{id}/remarks/{remarkId}/answers', summary: 'Say something to a remark (chair, secretariat, author)',
  request: { params: remarkPath, body: jsonBody(newAnswer) }, responses: { 204: { description: 'Said' }, ...conflicts },
})

const postAcceptance = createRoute({
  method: 'post', path: '/meetings/{id}/remarks/{remarkId}/acceptance', summary: 'Put a proposed wording into the minutes, as its author’s (chair and secretariat)',
  request: { params: remarkPath, body: jsonBody(acceptSchema) },
  responses: {
    204: { description: 'It stands there' },
    ...refusals,
    409: json(passageChanged.or(problem), '`changed`: the passage says something else by now, `now`; `conflict`, `wrongPhase`'),
  },
})

const postEntry = createRoute({
  method: 'post', path: '/meetings/{id}/remarks/{remarkId}/entry', summary: 'Enter an objection or a dissent into the minutes (chair and secretariat)',
  request: { params: remarkPath }, responses: { 204: { description: 'Entered' }, ...conflicts },
})

const postResolution = createRoute({
  method: 'post', path: '/meetings/{id}/remarks/{remarkId}/resolution', summary: 'Settle a remark (chair and secretariat) or withdraw it (author)',
  request: { params: remarkPath }, responses: { 204: { description: 'Settled' }, ...refusals },
})

const idsOf = ({ id, remarkId }: { id: string; remarkId: string }) => ({ meetingId: id as MeetingId, remarkId: remarkId as RemarkId })

/** What is said to the text. */
export const remarks = (deps: AppDeps) =>
  apiApp()
    .openapi(getRemarks, async c => c.json(await listRemarks(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postRemark, async c => c.json(await addRemark(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') }), 201))
    .openapi(postAnswer, async c => {
      await answerRemark(deps, c.get('user'), { ...idsOf(c.req.valid('param')), ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(postAcceptance, async c => {
      const answer = await acceptProposal(deps, c.get('user'), { ...idsOf(c.req.valid('param')), ...c.req.valid('json') })
      if (answer.type === 'accepted') return c.body(null, 204)
      return c.json({ ...problemOf(new CommandError('passageChanged'), languageFor(c)), error: 'changed' as const, now: answer.now }, 409)
    })
    .openapi(postEntry, async c => {
      await enterObjection(deps, c.get('user'), idsOf(c.req.valid('param')))
      return c.body(null, 204)
    })
    .openapi(postResolution, async c => {
      await resolveRemark(deps, c.get('user'), idsOf(c.req.valid('param')))
      return c.body(null, 204)
    })
