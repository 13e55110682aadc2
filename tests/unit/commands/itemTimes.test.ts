import { describe, expect, it } from 'vitest'
import { listItemTimes } from '../../../server/commands/listItemTimes.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

const [HARBOUR, DOOR, LATER] = ['havn', 'lukket', 'senere'] as ItemId[] as [ItemId, ItemId, ItemId]

describe('when items were written in', () => {
  it('I63 is the first word that stands in the minutes of each, behind the door only for those who may open it; case texts and line ends say nothing', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inSession')
    await deps.rooms.write(meetingId, users.chair.id, docs => {
      for (const id of [HARBOUR, DOOR, LATER]) addItem(docs, { id, kind: 'numbered', closed: id === DOOR })
      docs.open.getText(itemSection(HARBOUR, 'caseStatement')).insert(0, 'Kajen revner.')
    })
    const say = (id: ItemId, text: string) => deps.rooms.write(meetingId, users.chair.id, docs => (id === DOOR ? docs.closed : docs.open).getText(itemSection(id, 'minutes')).insert(0, text))
    const times = async (who: 'participant' | 'observer') => (await listItemTimes(deps, users[who], { meetingId })).items
    expect(await times('participant')).toEqual([])
    const before = Date.now()
    await say(HARBOUR, 'Kajen støbes.')
    const [first] = await times('participant')
    expect(first!.at).toBeGreaterThanOrEqual(before)
    expect(first!.at).toBeLessThanOrEqual(Date.now())
    // what comes later in the same minutes does not change when they were begun
    await say(HARBOUR, 'Enstemmigt: ')
    await say(DOOR, 'Prisen er fortrolig.')
    expect(await times('participant')).toMatchObject([first, { id: DOOR }])
    expect(await times('observer')).toEqual([first])
    expect(await reasonOf(listItemTimes(deps, users.outsider, { meetingId }))).toBe('unknownMeeting')
  })
})
