import { describe, expect, it } from 'vitest'
import { foundBody } from '../../../server/commands/foundBody.ts'
import { listMeetings } from '../../../server/commands/listMeetings.ts'
import { whoAmI } from '../../../server/commands/whoAmI.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('bodies and the list of meetings', () => {
  it('C7 founds a body for an administrator, once under a name, with an address of its own', async () => {
    const { deps, users } = await createWorld()
    expect(await reasonOf(foundBody(deps, users.secretariat, { name: 'Strandudvalget' }))).toBe('notAdmin')
    expect(await reasonOf(foundBody(deps, users.admin, { name: ' havneudvalget ' }))).toBe('bodyExists')
    await foundBody(deps, users.admin, { name: 'Råd & Øer' })
    await foundBody(deps, users.admin, { name: 'Råd – øer!' })
    const { bodies } = await whoAmI(deps, users.admin)
    expect(bodies.map(body => [body.name, body.slug, body.role])).toEqual([
      ['Råd – øer!', 'raad-oeer-2', 'secretariat'], ['Råd & Øer', 'raad-oeer', 'secretariat'],
    ])
  })

  it('C8 lists what one may read, newest first, and what waits for whom', async () => {
    const world = await createWorld()
    for (const [index, phase] of PHASES.entries()) await world.meeting(phase, { start: `2031-03-0${index + 1}T10:00` })
    const seen = async (who: 'secretariat' | 'chair' | 'participant' | 'observer' | 'outsider') =>
      (await listMeetings(world.deps, world.users[who])).meetings.map(row => `${row.phase} ${row.awaits}`)
    expect(await seen('secretariat')).toEqual(['published none', 'approved publish', 'inReview none', 'inSession send', 'convened start', 'draft convene'])
    expect(await seen('chair')).toEqual(['published none', 'approved none', 'inReview approve', 'inSession send', 'convened start', 'draft none'])
    expect(await seen('participant')).toEqual(['published none', 'approved none', 'inReview review', 'inSession write', 'convened none'])
    expect(await seen('observer')).toEqual(['published none', 'approved none', 'inReview none', 'inSession none', 'convened none'])
    expect(await seen('outsider')).toEqual([])
    const [first, second] = (await listMeetings(world.deps, world.users.observer)).meetings
    expect([first?.publicPath, second?.publicPath]).toEqual(['/referater/havneudvalget/2031-03-06', null])
  })
})
