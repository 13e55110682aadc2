import { describe, it } from 'vitest'
import { readAgenda } from '../../../shared/document/agenda.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { itemPrint } from '../../../shared/versions/itemHash.ts'
import { placeHash } from '../../../shared/versions/placeHash.ts'
import { approveItem } from '../../../server/commands/approveItem.ts'
import { readVersion } from '../../../server/commands/readVersion.ts'
import { restoreVersion } from '../../../server/commands/restoreVersion.ts'
import { saveVersion } from '../../../server/commands/saveVersion.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { changeMemberRole } from '../../../server/commands/changeMemberRole.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { createMeeting } from '../../../server/commands/createMeeting.ts'
import { foundBody } from '../../../server/commands/foundBody.ts'
import { inviteMember } from '../../../server/commands/inviteMember.ts'
import { publishMinutes } from '../../../server/commands/publishMinutes.ts'
import { withdrawPublication } from '../../../server/commands/withdrawPublication.ts'
import { type HalfWay, leavesNothing } from '../../support/world/leavesNothing.ts'
import { HEAD } from '../../support/world/world.ts'

const COMMANDS: Readonly<Record<string, HalfWay>> = {
  foundBody: { phase: 'draft', writes: 2, run: ({ deps, users }) => foundBody(deps, users.admin, { name: 'Fyrudvalget' }) },
  createMeeting: {
    phase: 'draft', writes: 7, run: ({ deps, users, bodyId }) => createMeeting(deps, users.secretariat, { ...HEAD, bodyId, from: { type: 'template', template: 'referat' } }),
  },
  changePhase: {
    phase: 'inReview', writes: 3,
    run: async ({ deps, users, epoch }, id) => changePhase(deps, users.chair, { meetingId: id, to: 'inSession', epoch: await epoch(id), reason: 'Et punkt mangler' }),
  },
  approveMinutes: {
    phase: 'inReview', writes: 4,
    run: async ({ deps, users, epoch }, id) => {
      const { hash } = await approvalPreview(deps, users.chair, { meetingId: id })
      return approveMinutes(deps, users.chair, { meetingId: id, hash, epoch: await epoch(id) })
    },
  },
  publishMinutes: { phase: 'approved', writes: 8, run: async ({ deps, users, epoch }, id) => publishMinutes(deps, users.secretariat, { meetingId: id, epoch: await epoch(id) }) },
  withdrawPublication: {
    phase: 'published', writes: 3,
    run: async ({ deps, users }, id) => withdrawPublication(deps, users.secretariat, { meetingId: id, publicationId: (await deps.storage.publications.of(id))[0]!.id, reason: 'Et navn' }),
  },
  saveVersion: { phase: 'inSession', writes: 2, run: ({ deps, users }, id) => saveVersion(deps, users.chair, { meetingId: id, name: 'Før frokost' }) },
  restoreVersion: {
    phase: 'inSession', writes: 2,
    run: async ({ deps, users }, id) => restoreVersion(deps, users.chair, {
      meetingId: id, versionId: (await deps.storage.snapshots.of(id))[0]!.id, what: { type: 'place', where: 'people', seen: placeHash({ value: [] }) },
    }),
  },
  approveItem: {
    phase: 'inSession', writes: 2,
    run: async ({ deps, users, epoch }, id) => {
      const { json } = await readVersion(deps, users.chair, { meetingId: id, version: 'now' })
      const item = (JSON.parse(json) as MeetingContent).items[0]!
      return approveItem(deps, users.chair, { meetingId: id, itemId: item.id, hash: itemPrint(item).hash, epoch: await epoch(id) })
    },
  },
  inviteMember: { phase: 'convened', writes: 4, run: ({ deps, users }, id) => inviteMember(deps, users.secretariat, { meetingId: id, name: 'Nanna Ebdrup', role: 'observer' }) },
  changeMemberRole: { phase: 'convened', writes: 2, run: ({ deps, users }, id) => changeMemberRole(deps, users.secretariat, { meetingId: id, userId: users.chair.id, role: 'observer' }) },
  addAttachment: {
    phase: 'convened', writes: 2,
    run: async ({ deps, users }, id) => {
      const itemId = await deps.rooms.read(id, view => readAgenda(view.open)[0]!.id)
      return addAttachment(deps, users.chair, { meetingId: id, itemId, title: 'Kort', closed: false })
    },
  },
  addRemark: { phase: 'inReview', writes: 2, run: ({ deps, users }, id) => addRemark(deps, users.participant, { meetingId: id, section: '', closed: false, text: 'x' }) },
}

describe('a command that fails half way', () => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    it(`C18 leaves nothing behind, tells nobody and can be done again: ${name}`, () => leavesNothing(command))
  }
})
