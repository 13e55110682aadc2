import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { addItem } from '../../shared/document/agenda.ts'
import { readHeader, setHeader } from '../../shared/document/header.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { ItemId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { eventually } from '../support/room/eventually.ts'
import { garden, layMeeting, movePhase, people } from '../support/room/ground.ts'
import { startSync, type SyncSite } from '../support/room/syncServer.ts'
import { createLastingStore } from '../support/sync/lastingStore.ts'
import { openTab, type Tab } from '../support/sync/tab.ts'

const one = 'one' as ItemId
const secret = 'secret' as ItemId
const minutes = itemSection(one, 'minutes')
const caseStatement = itemSection(one, 'caseStatement')

let storage: Storage
let site: SyncSite
let tabs: Tab[]

beforeEach(async () => {
  storage = await layMeeting('inSession')
  site = await startSync(storage)
  tabs = []
  await site.rooms.write(garden, people.secretariat.id, docs => {
    setHeader(docs.open, 'title', 'Haveudvalget')
    addItem(docs, { id: one, kind: 'numbered', closed: false })
    addItem(docs, { id: secret, kind: 'numbered', closed: true })
    docs.open.getText(itemSection(one, 'title')).insert(0, 'Hækken')
    docs.open.getText(minutes).insert(0, 'Drøftet.')
    docs.open.getText(caseStatement).insert(0, 'Den er høj.')
  })
})
afterEach(async () => {
  for (const tab of tabs) tab.close()
  await site.close()
})

const open = async (who: Role | 'second', store = createLastingStore()): Promise<Tab> => {
  const role: Role = who === 'second' ? 'participant' : who
  const tab = openTab({ url: site.url, token: await site.token(people[who].id), user: people[who], role, store })
  tabs.push(tab)
  return tab
}
const live = (tab: Tab): Promise<void> => eventually(() => tab.view().save, 'saved')
const stored = (root: string): Promise<string> => site.rooms.read(garden, docs => docs.open.getText(root).toJSON())
const move = async (phase: Phase): Promise<void> => {
  await site.rooms.exclusive(garden, () => movePhase(storage, phase))
  await site.rooms.changed(garden, 'phase')
}
/** Types as an editor does. */
const type = (tab: Tab, root: string, at: number, text: string): void => tab.doc().getText(root).insert(at, text)
const asideOf = (tab: Tab): unknown => tab.view().aside.map(({ root, text, removed, heading }) => ({ root, text, removed, heading }))

describe('our own client against the real server', () => {
  it('K1 S2 two people see each other\'s text; "saved" comes after it is on disk, and in between it says so', async () => {
    const pia = await open('participant')
    const carl = await open('chair')
    await Promise.all([live(pia), live(carl)])
    type(pia, minutes, 0, 'Længe ')
    expect(pia.view().save).toBe('saving')
    await live(pia)
    expect(await stored(minutes)).toBe('Længe Drøftet.')
    await eventually(() => carl.text(minutes), 'Længe Drøftet.')
  })

  it('K3 what two people write while one has no connection is merged when it returns', async () => {
    const pia = await open('participant')
    const carl = await open('chair')
    await Promise.all([live(pia), live(carl)])
    pia.unplug()
    await eventually(() => pia.view().save, 'kept')
    type(pia, minutes, 8, ' Enighed.')
    type(carl, minutes, 0, 'Punktet: ')
    await live(carl)
    pia.plugIn()
    await live(pia)
    await eventually(() => [pia.text(minutes), carl.text(minutes)], ['Punktet: Drøftet. Enighed.', 'Punktet: Drøftet. Enighed.'])
    expect(pia.view().aside).toEqual([])
  })

  it('K3 what was written without a connection survives a reload, also a deletion', async () => {
    const store = createLastingStore()
    const first = await open('participant', store)
    await live(first)
    first.unplug()
    type(first, minutes, 8, ' Ja.')
    first.doc().getText(minutes).delete(0, 3)
    first.close()
    const again = await open('participant', store)
    await live(again)
    await eventually(() => again.text(minutes), 'ftet. Ja.')
    expect(await stored(minutes)).toBe('ftet. Ja.')
  })

  it('K4 text that the server refuses comes back to its author; the rest of what was written at the time is kept', async () => {
    const pia = await open('participant')
    const carl = await open('chair')
    await Promise.all([live(pia), live(carl)])
    const before = pia.doc()
    type(pia, caseStatement, 11, ' Alt for høj.')
    type(pia, minutes, 8, ' Kort.')
    await eventually(() => asideOf(pia), [{ root: caseStatement, text: ' Alt for høj.', removed: 0, heading: '1. Hækken' }])
    await live(pia)
    await eventually(() => [pia.text(caseStatement), pia.text(minutes)], ['Den er høj.', 'Drøftet. Kort.'])
    expect(pia.doc()).not.toBe(before)
    expect(await stored(caseStatement)).toBe('Den er høj.')
    await eventually(() => carl.text(minutes), 'Drøftet. Kort.')
    // and writing goes on
    type(pia, minutes, 0, 'Nu: ')
    await live(pia)
    expect(await stored(minutes)).toBe('Nu: Drøftet. Kort.')
  })

  it('K4 a phase that moved meanwhile: what may no longer be written is never sent, comes back, and waits through a reload', async () => {
    const store = createLastingStore()
    const sif = await open('secretariat', store)
    await live(sif)
    sif.unplug()
    type(sif, caseStatement, 0, 'Igen: ')
    sif.doc().getText(caseStatement).delete(6, 3)
    type(sif, minutes, 8, ' Vedtaget.')
    setHeader(sif.doc(), 'place', 'Drivhuset')
    await move('inReview')
    const sentBefore = sif.updatesSent()
    sif.plugIn()
    await live(sif)
    const expected = [{ root: 'header', text: 'Drivhuset', removed: 0, heading: '' }, { root: caseStatement, text: 'Igen: ', removed: 3, heading: '1. Hækken' }]
    await eventually(() => asideOf(sif), expected)
    expect(await stored(minutes)).toBe('Drøftet. Vedtaget.')
    expect(await stored(caseStatement)).toBe('Den er høj.')
    expect(readHeader(sif.doc()).place).toBe('')
    // one message, with what is allowed: nothing that could be refused went out
    expect(sif.updatesSent() - sentBefore).toBe(1)
    sif.close()
    const again = await open('secretariat', store)
    await eventually(() => asideOf(again), expected)
    await again.sync.removeAside(again.view().aside[0]!.id)
    expect(asideOf(again)).toEqual([expected[1]])
    expect(store.rows.size).toBe(1)
  })

  it('K4 two tabs with the same unsent text, of which some is refused: it is carried over once and offered once', async () => {
    const store = createLastingStore()
    const first = await open('participant', store)
    await live(first)
    first.unplug()
    type(first, minutes, 0, 'En ')
    type(first, caseStatement, 0, 'To ')
    const second = openTab({ url: site.url, token: await site.token(people.participant.id), user: people.participant, role: 'participant', store })
    tabs.push(second)
    second.unplug()
    await eventually(() => second.text(minutes), 'En Drøftet.')
    first.plugIn()
    await live(first)
    second.plugIn()
    await live(second)
    await eventually(() => [first.text(minutes), second.text(minutes), second.text(caseStatement)], ['En Drøftet.', 'En Drøftet.', 'Den er høj.'])
    expect([...store.rows.values()].map(row => row.text)).toEqual(['To '])
  })

  it('K6 one who only reads sends no update at all, whatever happens', async () => {
    const otto = await open('observer')
    const carl = await open('chair')
    await Promise.all([live(otto), live(carl)])
    carl.doc().getText(minutes).format(0, 4, { bold: true })
    type(carl, minutes, 2, 'øøø')
    carl.doc().getText(minutes).delete(0, 2)
    await live(carl)
    await eventually(() => otto.text(minutes), carl.text(minutes))
    otto.unplug()
    otto.plugIn()
    await live(otto)
    expect(otto.updatesSent()).toBe(0)
    expect(otto.view().closed).toBeUndefined()
  })

  it('K7 phase and role reach the page over the open connection; losing the right to read closes it for good', async () => {
    const pia = await open('participant')
    await live(pia)
    await move('inReview')
    await eventually(() => pia.notices.at(-1), { type: 'meeting', phase: 'inReview', epoch: 2, role: 'participant', changed: 'phase' })
    await storage.meetings.setMember({ meetingId: garden, userId: people.participant.id, role: 'observer' })
    await site.rooms.changed(garden, 'members')
    await eventually(() => [pia.notices.at(-1)?.role, pia.view().closed === undefined], ['observer', true])
    await storage.meetings.removeMember(garden, people.participant.id)
    await site.rooms.changed(garden, 'members')
    await eventually(() => pia.view().open.connection, 'gone')
  })

  it('K5 signed out: the text stays here and is not called saved', async () => {
    const pia = openTab({ url: site.url, token: 'nobody', user: people.participant, role: 'participant', store: createLastingStore() })
    tabs.push(pia)
    await eventually(() => pia.view().open.connection, 'signedOut')
    type(pia, minutes, 0, 'Alligevel')
    expect(pia.view().save).toBe('kept')
  })

  it('K3 a server that restarts is found again, and nothing is said twice', async () => {
    const pia = await open('participant')
    await live(pia)
    await site.rooms.close()
    await eventually(() => pia.view().save, 'kept')
    type(pia, minutes, 8, ' Imens.')
    expect(pia.text(minutes)).toBe('Drøftet. Imens.')
  })

  it('K1 the closed room has its own document and its own text', async () => {
    const carl = await open('chair')
    const pia = await open('participant')
    await Promise.all([live(carl), live(pia)])
    const closedDoc = (tab: Tab): Y.Doc => tab.view().closed!.doc
    closedDoc(carl).getText(itemSection(secret, 'minutes')).insert(0, 'Fortroligt.')
    await eventually(() => closedDoc(pia).getText(itemSection(secret, 'minutes')).toJSON(), 'Fortroligt.')
    expect(await stored(itemSection(secret, 'minutes'))).toBe('')
  })

  it('K8 who loses the right to the closed room has its copy cleared; what was not sent comes back', async () => {
    const store = createLastingStore()
    const room = `${people.participant.id}/${garden}.closed`
    const pia = await open('participant', store)
    await live(pia)
    const secretText = (): Y.Text => pia.view().closed!.doc.getText(itemSection(secret, 'minutes'))
    secretText().insert(0, 'Sendt.')
    await live(pia)
    expect(store.holds(room)).toBe(true)
    pia.unplug()
    secretText().insert(6, ' Usendt.')
    await storage.meetings.setMember({ meetingId: garden, userId: people.participant.id, role: 'observer' })
    await site.rooms.changed(garden, 'members')
    pia.plugIn()
    await eventually(() => [pia.view().closed === undefined, store.holds(room)], [true, false])
    expect(pia.view().aside.map(({ root, text, closed }) => ({ root, text, closed }))).toEqual([{ root: itemSection(secret, 'minutes'), text: ' Usendt.', closed: true }])
  })

  it('K8 also where the right went while the page was not open', async () => {
    const store = createLastingStore()
    const room = `${people.participant.id}/${garden}.closed`
    const pia = await open('participant', store)
    await live(pia)
    pia.unplug()
    pia.view().closed!.doc.getText(itemSection(secret, 'minutes')).insert(0, 'Usendt.')
    pia.close()
    await storage.meetings.setMember({ meetingId: garden, userId: people.participant.id, role: 'observer' })
    await site.rooms.changed(garden, 'members')
    const again = openTab({ url: site.url, token: await site.token(people.participant.id), user: people.participant, role: 'observer', store })
    tabs.push(again)
    await live(again)
    await eventually(() => [again.view().aside.map(row => row.text), store.holds(room)], [['Usendt.'], false])
  })

  it('K11 a server that asks for a newer program ends the connection with 4409: nothing is lost, and the newer one sends it', async () => {
    const store = createLastingStore()
    const pia = await open('participant', store)
    await live(pia)
    pia.unplug()
    type(pia, minutes, 8, ' Imens.')
    const renewed = await startSync(storage, { oldestVersion: 2 })
    try {
      const old = openTab({ url: renewed.url, token: await renewed.token(people.participant.id), user: people.participant, role: 'participant', store })
      tabs.push(old)
      await eventually(() => old.view().open.connection, 'tooOld')
      expect(old.text(minutes)).toBe('Drøftet. Imens.')
      type(old, minutes, 15, ' Og mere.')
      expect(old.view().save).toBe('kept')
      old.sync.nudge()
      expect([old.view().open.connection, old.updatesSent()]).toEqual(['tooOld', 0])
      old.close()
      const fresh = openTab({ url: renewed.url, token: await renewed.token(people.participant.id), user: people.participant, role: 'participant', store, version: 2 })
      tabs.push(fresh)
      await live(fresh)
      expect(await renewed.rooms.read(garden, docs => docs.open.getText(minutes).toJSON())).toBe('Drøftet. Imens. Og mere.')
    } finally {
      for (const tab of tabs) tab.close()
      await renewed.close()
    }
  })

  it('K12 a clock that is wrong, and jumps, costs no connection and no text', async () => {
    let now = 4_000_000_000_000
    const pia = openTab({ url: site.url, token: await site.token(people.participant.id), user: people.participant, role: 'participant', store: createLastingStore(), clock: () => now })
    tabs.push(pia)
    await live(pia)
    type(pia, minutes, 0, 'Før. ')
    now = 0
    await live(pia)
    pia.unplug()
    type(pia, minutes, 0, 'Nu. ')
    type(pia, caseStatement, 0, 'Afvist. ')
    pia.plugIn()
    await live(pia)
    expect(await stored(minutes)).toBe('Nu. Før. Drøftet.')
    expect(asideOf(pia)).toEqual([{ root: caseStatement, text: 'Afvist. ', removed: 0, heading: '1. Hækken' }])
  })
})
