import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as Y from 'yjs'

/** Time that stands still until it is moved; whatever falls due on the way is run. */
const createClock = () => {
  let at = Date.now()
  const due = []
  return {
    now: () => at,
    elapsed: () => at,
    after: (ms, run) => {
      const one = { at: at + ms, run }
      due.push(one)
      return () => {
        const index = due.indexOf(one)
        if (index >= 0) due.splice(index, 1)
      }
    },
    advance: ms => {
      at += ms
      for (let index = due.findIndex(one => one.at <= at); index >= 0; index = due.findIndex(one => one.at <= at)) due.splice(index, 1)[0].run()
    },
  }
}

const plenty = { perSecond: 1e9, atOnce: 1e9 }
const PLENTY = {
  peersPerUser: 1e6, peersPerRoom: 1e6, updates: plenty, userUpdates: plenty, bytes: plenty, userBytes: plenty, userSteps: plenty, presences: plenty, userPresences: plenty, presenceFlow: plenty, userPresenceFlow: plenty,
  // as builds before these had names of their own called them
  updatesPerSecond: 1e9, updatesAtOnce: 1e9, bytesPerSecond: 1e9, bytesAtOnce: 1e9, presencesPerSecond: 1e9, presencesAtOnce: 1e9,
}

/** Our rooms from a build in `dist`, on SQLite as it is in use, with time in the caller's hand. */
export const createOurRooms = async dist => {
  const load = name => import(path.join(dist, name))
  const { createRooms } = await load('server/room/createRooms.js')
  const { openSqliteStorage } = await load('server/storage/sqlite/sqliteStorage.js')
  const { createSectionDoc } = await load('shared/document/sectionDoc.js')
  const folder = await mkdtemp(path.join(tmpdir(), 'referat-bench-'))
  const storage = await openSqliteStorage(path.join(folder, 'bench.db'))
  const clock = createClock()
  await storage.users.add({ id: 'bench', name: 'Bench', admin: false, createdAt: 0 })
  await storage.bodies.add({ id: 'bench', name: 'Bench', slug: 'bench', createdAt: 0 })
  const lay = async (id, update) => {
    await storage.meetings.add({ id, bodyId: 'bench', template: 'referat', phase: 'inSession', epoch: 1, title: 'Bench', start: '2031-03-04T09:00', createdAt: 0 })
    await storage.meetings.setMember({ meetingId: id, userId: 'bench', role: 'participant' })
    if (update !== undefined) await storage.log.append([{ room: id, meetingId: id, epoch: 1, entries: [{ update, userId: 'bench', at: 0 }], writers: [] }])
  }
  let random = 1
  const rooms = createRooms({ storage, clock, random32: () => random++, limits: PLENTY })
  const user = { id: 'bench', name: 'Bench', admin: false, createdAt: 0 }
  const settle = async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise(resolve => setImmediate(resolve))
  }
  return {
    lay, clock, settle, createSectionDoc, Y,
    join: (room, send) => rooms.join({ room, user, version: 0, peer: { send, close: (code, reason) => { throw new Error(`closed ${code} ${reason}`) } } }),
    close: async () => {
      await storage.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
