// Starts the production build for a load generator: PORT, HOST, DATA_DIR and BENCH_ROOMS meetings in session, bench-0, bench-1 …, each
// with one agenda item `bench`; whoever sends `Authorization: Bearer bench` is a participant in all of them. The gate and the log are
// on and SQLite is as safe as ever. Only what is counted by user is raised: here one user is everybody.
import '../../bin/youngGeneration.mjs'
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
if (process.env.BENCH_BUILD !== 'no') {
  const built = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs'), '--if-stale'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
const load = name => import(path.resolve(root, process.env.BENCH_DIST ?? 'dist', name))
const { startServer } = await load('server/main.js')
const { openData } = await load('server/dataDir/openData.js')
const { createLog, silentLog } = await load('server/log.js')
const { addItem } = await load('shared/document/agenda.js')
const { createSectionDoc } = await load('shared/document/sectionDoc.js')

const now = Date.now
const random = count => randomBytes(count)
const dataDir = path.resolve(process.env.DATA_DIR ?? './data/bench')
const rooms = Number(process.env.BENCH_ROOMS ?? 1)

await mkdir(dataDir, { recursive: true })
const data = await openData(dataDir, random)

/** Lays out what is not there yet; a second start goes on with what the first has written. */
const layOut = tables => async () => {
  const at = now()
  if ((await tables.users.get('bench')) === undefined) {
    await tables.users.add({ id: 'bench', name: 'Bench', admin: false, createdAt: at })
    await tables.bodies.add({ id: 'bench', name: 'Bench', slug: 'bench', createdAt: at })
    const hash = createHash('sha256').update('bench').digest('hex')
    await tables.secrets.add({ hash, kind: 'bearer', userId: 'bench', expiresAt: at + 365 * 86_400_000, meetingId: null })
  }
  for (let index = 0; index < rooms; index++) {
    const id = `bench-${index}`
    if ((await tables.meetings.get(id)) !== undefined) continue
    await tables.meetings.add({ id, bodyId: 'bench', template: 'referat', phase: 'inSession', epoch: 1, title: `Bench ${index}`, start: '2031-03-04T09:00', createdAt: at })
    await tables.meetings.setMember({ meetingId: id, userId: 'bench', role: 'participant' })
    const doc = createSectionDoc()
    addItem({ open: doc }, { id: 'bench', kind: 'numbered', closed: false })
    const entries = [{ update: Y.encodeStateAsUpdate(doc), userId: 'bench', at }]
    await tables.log.append([{ room: id, meetingId: id, epoch: 1, entries, writers: [{ clientId: doc.clientID, userId: 'bench' }] }])
  }
}
await data.storage.transaction(tables => layOut(tables)())

const everybody = { perSecond: 1e9, atOnce: 1e9 }
const limits = {
  room: { peersPerUser: 500, userUpdates: everybody, userBytes: everybody, userSteps: everybody, userPresences: everybody, userPresenceFlow: everybody },
  socket: { socketsPerUser: 20_000 },
}
const settings = { port: Number(process.env.PORT ?? 3000), host: process.env.HOST ?? '127.0.0.1', dataDir, publicUrl: undefined, metricsToken: undefined, limits }
const running = await startServer(settings, { ...data, now, random, log: process.env.BENCH_LOG === undefined ? silentLog : createLog(line => appendFileSync(process.env.BENCH_LOG, line), now) })
console.log(`listening on ${running.url}`)

const stop = async () => {
  await running.close()
  await data.close()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
