import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { PHASES, type Phase } from '../../shared/domain/phase.ts'
import { ROLES, type Role } from '../../shared/domain/role.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { layPlaces, PLACES, RIGHTS } from '../support/gate/table.ts'
import { garden, layMeeting, movePhase, people } from '../support/room/ground.ts'
import { rawClient } from '../support/room/rawClient.ts'
import { startSync, type SyncSite } from '../support/room/syncServer.ts'

/** Everything that a document says; the order of keys differs from one copy to another. */
const contents = (doc: Y.Doc): unknown => {
  const delta = (text: Y.Text): unknown => (text.toDelta() as { insert: unknown }[]).map(op => ({ ...op, insert: op.insert instanceof Y.Map ? op.insert.toJSON() : op.insert }))
  return Object.fromEntries([...doc.share].map(([name, type]) => [name, type instanceof Y.Text ? delta(type) : type.toJSON()]))
}

describe.each(PHASES)('frames into every section in phase %s', phase => {
  let storage: Storage
  let site: SyncSite
  const tokens = new Map<Role, string>()
  let nth = 1
  beforeAll(async () => {
    storage = await layMeeting('inSession')
    site = await startSync(storage)
    await site.rooms.write(garden, people.secretariat.id, layPlaces)
    await site.rooms.exclusive(garden, () => movePhase(storage, phase))
    for (const role of ROLES) tokens.set(role, await site.token(people[role].id))
  })
  afterAll(() => site.close())

  const now = (closed: boolean): Promise<unknown> => site.rooms.read(garden, docs => contents(closed ? docs.closed : docs.open))

  const mayRead = (role: Role, at: Phase): boolean => at !== 'draft' || role === 'secretariat' || role === 'chair'

  it.each(ROLES.flatMap(role => [false, true].map(closed => ({ role, closed }))))('G3 G5 as $role (closed room: $closed): only what the table allows comes in', async ({ role, closed }) => {
    for (const place of PLACES) {
      const before = await now(closed)
      const client = await rawClient(`${site.url}/garden${closed ? '.closed' : ''}?v=1`, { Authorization: `Bearer ${tokens.get(role)}` })
      const allowed = RIGHTS[phase][role].includes(closed ? place.closedKind : place.kind)
      if (!mayRead(role, phase) || (closed && role === 'observer')) {
        expect(await client.closed(), place.name).toMatchObject({ code: 4403 })
        expect(client.doc.store.clients.size, place.name).toBe(0)
        continue
      }
      await client.synced()
      let silent = true
      client.doc.once('update', () => {
        silent = false
      })
      client.edit(doc => place.write(doc, nth++))
      if (silent) {
        // in the closed room some of it is not there to be changed
        expect(closed, place.name).toBe(true)
      } else if (allowed) {
        for (let tries = 0; tries < 500 && client.saved.at(-1) !== 2; tries++) await new Promise(resolve => setTimeout(resolve, 2))
        expect(client.refusals, place.name).toEqual([])
        expect(await now(closed), place.name).toEqual(contents(client.doc))
      } else {
        expect(await client.closed(), place.name).toMatchObject({ code: 4403 })
        expect(client.refusals.map(refused => refused.reason), place.name).toEqual([expect.stringMatching(/^(right|unknown)$/)])
        expect(await now(closed), place.name).toEqual(before)
      }
      client.destroy()
    }
  })
})
