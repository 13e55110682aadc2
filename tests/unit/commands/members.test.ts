import { describe, expect, it } from 'vitest'
import type { UserId } from '../../../shared/domain/ids.ts'
import { changeMemberRole } from '../../../server/commands/changeMemberRole.ts'
import { inviteMember } from '../../../server/commands/inviteMember.ts'
import { listMeetings } from '../../../server/commands/listMeetings.ts'
import { renewLink } from '../../../server/commands/renewLink.ts'
import { removeMember } from '../../../server/commands/removeMember.ts'
import { takeTicket } from '../../../server/commands/takeTicket.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('members of a meeting', () => {
  it('C9 invites a new person to this meeting and no other, by a link that is good once', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const id = await world.meeting('convened')
    const other = await world.meeting('convened')
    const { userId, link } = await inviteMember(deps, users.secretariat, { meetingId: id, name: ' Nanna Ebdrup ', role: 'participant' })
    const token = new URL(link).searchParams.get('token')!
    expect(await deps.auth.peekLink(token)).toMatchObject({ user: { id: userId, name: 'Nanna Ebdrup', admin: false }, meetingId: id })
    expect(await deps.auth.takeLink(token)).toBeDefined()
    expect(await deps.auth.takeLink(token)).toBeUndefined()
    expect((await listMeetings(deps, { id: userId, name: '', admin: false })).meetings.map(row => row.id)).toEqual([id])
    expect(await deps.storage.meetings.member(other, userId)).toBeUndefined()
  })

  it('C9 is for the secretariat, and everybody is told', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const id = await world.meeting('convened')
    const target = users.observer.id
    world.told.length = 0
    for (const role of ['chair', 'participant', 'observer'] as const) {
      expect(await reasonOf(inviteMember(deps, users[role], { meetingId: id, name: 'X', role: 'observer' }))).toBe('onlySecretariat')
      expect(await reasonOf(changeMemberRole(deps, users[role], { meetingId: id, userId: target, role: 'chair' }))).toBe('onlySecretariat')
      expect(await reasonOf(removeMember(deps, users[role], { meetingId: id, userId: target }))).toBe('onlySecretariat')
    }
    expect(world.told).toEqual([])
    await inviteMember(deps, users.secretariat, { meetingId: id, name: 'X', role: 'observer' })
    await changeMemberRole(deps, users.secretariat, { meetingId: id, userId: target, role: 'participant' })
    await removeMember(deps, users.secretariat, { meetingId: id, userId: target })
    expect(world.told.map(({ change }) => change)).toEqual(['members', 'members', 'members'])
    expect((await deps.storage.audit.of(id)).slice(-3).map(row => row.act)).toEqual(['memberInvited', 'memberRole', 'memberRemoved'])
    expect(await reasonOf(takeTicket(deps, users.observer, { meetingId: id }))).toBe('unknownMeeting')
  })

  it('C21 gives somebody who has lost the way in a new link, but never one that opens more than the giver may', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const id = await world.meeting('convened')
    const { userId } = await inviteMember(deps, users.secretariat, { meetingId: id, name: 'Nanna Ebdrup', role: 'participant' })
    const { link } = await renewLink(deps, users.secretariat, { meetingId: id, userId })
    expect(await deps.auth.takeLink(new URL(link).searchParams.get('token')!)).toMatchObject({ user: { id: userId }, meetingId: id })
    expect((await deps.storage.audit.of(id)).at(-1)).toMatchObject({ act: 'linkRenewed', by: users.secretariat.id })

    for (const role of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(renewLink(deps, users[role], { meetingId: id, userId }))).toBe('onlySecretariat')
    expect(await reasonOf(renewLink(deps, users.secretariat, { meetingId: id, userId: users.outsider.id }))).toBe('unknownMember')

    expect(await reasonOf(renewLink(deps, users.secretariat, { meetingId: id, userId: users.chair.id }))).toBe('linkForChair')
    const elsewhere = await world.meeting('convened')
    await deps.storage.meetings.setMember({ meetingId: elsewhere, userId, role: 'observer' })
    await deps.storage.meetings.setMember({ meetingId: elsewhere, userId: users.secretariat.id, role: 'observer' })
    expect(await reasonOf(renewLink(deps, users.secretariat, { meetingId: id, userId }))).toBe('linkReaches')
    await deps.storage.meetings.setMember({ meetingId: id, userId: users.admin.id, role: 'observer' })
    expect(await reasonOf(renewLink(deps, users.secretariat, { meetingId: id, userId: users.admin.id }))).toBe('linkReaches')
  })

  it('C10 never leaves a meeting without secretariat', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const id = await world.meeting()
    const own = { meetingId: id, userId: users.secretariat.id }
    expect(await reasonOf(removeMember(deps, users.secretariat, own))).toBe('lastSecretariat')
    expect(await reasonOf(changeMemberRole(deps, users.secretariat, { ...own, role: 'chair' }))).toBe('lastSecretariat')
    expect(await reasonOf(changeMemberRole(deps, users.secretariat, { ...own, role: 'secretariat' }))).toBe('done')
    for (const stranger of ['ingen' as UserId, users.outsider.id]) {
      expect(await reasonOf(removeMember(deps, users.secretariat, { meetingId: id, userId: stranger }))).toBe('unknownMember')
      expect(await reasonOf(changeMemberRole(deps, users.secretariat, { meetingId: id, userId: stranger, role: 'chair' }))).toBe('unknownMember')
    }
    await changeMemberRole(deps, users.secretariat, { meetingId: id, userId: users.chair.id, role: 'secretariat' })
    const both = await Promise.all([
      reasonOf(removeMember(deps, users.secretariat, { meetingId: id, userId: users.chair.id })),
      reasonOf(removeMember(deps, users.chair, own)),
    ])
    expect(both.filter(outcome => outcome === 'done')).toHaveLength(1)
    expect((await deps.storage.meetings.members(id)).filter(member => member.role === 'secretariat')).toHaveLength(1)
  })

  it('C11 hands out a ticket to whoever may read, good for one use', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const id = await world.meeting()
    expect(await reasonOf(takeTicket(deps, users.observer, { meetingId: id }))).toBe('hiddenDraft')
    const { ticket } = await takeTicket(deps, users.chair, { meetingId: id })
    expect((await deps.auth.authenticate({ ticket }))?.user.id).toBe(users.chair.id)
    expect(await deps.auth.authenticate({ ticket })).toBeUndefined()
  })
})
