import { createRoute } from '@hono/zod-openapi'
import type { ItemId, MeetingId, SnapshotId } from '../../../shared/domain/ids.ts'
import { created } from '../../../shared/protocol/http.ts'
import { approvedItem as approvedItemSchema, approveItem as approveItemBody, authorList, itemApprovalList, newVersion, NOW, restoration, restored, versionList, versionText } from '../../../shared/protocol/versions.ts'
import { itemTimes } from '../../../shared/protocol/itemTimes.ts'
import { approveItem } from '../../commands/approveItem.ts'
import { listAuthors } from '../../commands/listAuthors.ts'
import { listItemTimes } from '../../commands/listItemTimes.ts'
import { approvedItem, listItemApprovals } from '../../commands/listItemApprovals.ts'
import { listVersions } from '../../commands/listVersions.ts'
import { readVersion } from '../../commands/readVersion.ts'
import { restoreVersion } from '../../commands/restoreVersion.ts'
import { saveVersion } from '../../commands/saveVersion.ts'
import { withdrawItemApproval } from '../../commands/withdrawItemApproval.ts'
import type { AppDeps } from '../appDeps.ts'
import { apiApp } from './apiApp.ts'
import { conflicts, json, jsonBody, meetingPath, refusals } from './describe.ts'

const versionPath = meetingPath.extend({ versionId: meetingPath.shape.id })
const itemPath = meetingPath.extend({ itemId: meetingPath.shape.id })

const getVersions = createRoute({
  method: 'get', path: '/meetings/{id}/versions', summary: 'The versions of the minutes that one may read',
  request: { params: meetingPath }, responses: { 200: json(versionList, 'Newest first'), ...refusals },
})

const postVersion = createRoute({
  method: 'post', path: '/meetings/{id}/versions', summary: 'Keep what the minutes say now under a name (those who may write)',
  request: { params: meetingPath, body: jsonBody(newVersion) }, responses: { 201: json(created, 'The version'), ...refusals },
})

const getVersion = createRoute({
  method: 'get', path: '/meetings/{id}/versions/{versionId}', summary: 'What a version says; `now` for the minutes as they stand. Its JSON follows /schema/content-1.json',
  request: { params: versionPath }, responses: { 200: json(versionText, 'Canonical JSON as far as one may see it, its SHA-256, and rendered'), ...refusals },
})

const postRestoration = createRoute({
  method: 'post', path: '/meetings/{id}/versions/{versionId}/restoration', summary: 'Put one place or the whole of a version back, as an edit in one’s own name',
  request: { params: versionPath, body: jsonBody(restoration) }, responses: { 200: json(restored, 'What was put back, and what one may not write'), ...conflicts },
})

const getAuthors = createRoute({
  method: 'get', path: '/meetings/{id}/authors', summary: 'Who wrote which words of the minutes as they stand',
  request: { params: meetingPath }, responses: { 200: json(authorList, 'Section by section, line by line'), ...refusals },
})

const getItemTimes = createRoute({
  method: 'get', path: '/meetings/{id}/item-times', summary: 'When the minutes of each item were first written in',
  request: { params: meetingPath }, responses: { 200: json(itemTimes, 'Item by item, for those with minutes'), ...refusals },
})

const getItemApprovals = createRoute({
  method: 'get', path: '/meetings/{id}/item-approvals', summary: 'The approvals of single items that stand',
  request: { params: meetingPath }, responses: { 200: json(itemApprovalList, 'With whether each holds'), ...refusals },
})

const postItemApproval = createRoute({
  method: 'post', path: '/meetings/{id}/item-approvals', summary: 'Approve exactly the item with this hash (chair)',
  request: { params: meetingPath, body: jsonBody(approveItemBody) }, responses: { 204: { description: 'Approved; everybody in the meeting has been told' }, ...conflicts },
})

const getItemApproval = createRoute({
  method: 'get', path: '/meetings/{id}/item-approvals/{itemId}', summary: 'What an item said when it was approved',
  request: { params: itemPath }, responses: { 200: json(approvedItemSchema, 'Canonical JSON'), ...refusals },
})

const deleteItemApproval = createRoute({
  method: 'delete', path: '/meetings/{id}/item-approvals/{itemId}', summary: 'Take the approval of an item back (chair)',
  request: { params: itemPath }, responses: { 204: { description: 'Taken back' }, ...conflicts },
})

/** Versions, who wrote what, and the approval of single items. */
export const versions = (deps: AppDeps) =>
  apiApp()
    .openapi(getVersions, async c => c.json(await listVersions(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postVersion, async c => c.json(await saveVersion(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, ...c.req.valid('json') }), 201))
    .openapi(getVersion, async c => {
      const { id, versionId } = c.req.valid('param')
      return c.json(await readVersion(deps, c.get('user'), { meetingId: id as MeetingId, version: versionId as SnapshotId | typeof NOW }), 200)
    })
    .openapi(postRestoration, async c => {
      const { id, versionId } = c.req.valid('param')
      return c.json(await restoreVersion(deps, c.get('user'), { meetingId: id as MeetingId, versionId: versionId as SnapshotId, ...c.req.valid('json') }), 200)
    })
    .openapi(getAuthors, async c => c.json(await listAuthors(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(getItemTimes, async c => c.json(await listItemTimes(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(getItemApprovals, async c => c.json(await listItemApprovals(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId }), 200))
    .openapi(postItemApproval, async c => {
      const { itemId, hash, epoch } = c.req.valid('json')
      await approveItem(deps, c.get('user'), { meetingId: c.req.valid('param').id as MeetingId, itemId: itemId as ItemId, hash, epoch })
      return c.body(null, 204)
    })
    .openapi(getItemApproval, async c => {
      const { id, itemId } = c.req.valid('param')
      return c.json(await approvedItem(deps, c.get('user'), { meetingId: id as MeetingId, itemId: itemId as ItemId }), 200)
    })
    .openapi(deleteItemApproval, async c => {
      const { id, itemId } = c.req.valid('param')
      await withdrawItemApproval(deps, c.get('user'), { meetingId: id as MeetingId, itemId: itemId as ItemId })
      return c.body(null, 204)
    })
