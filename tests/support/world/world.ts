import { type BodyId, type MeetingId, newId, type UserId } from '../../../shared/domain/ids.ts'
import { PHASES, type Phase } from '../../../shared/domain/phase.ts'
import type { Role } from '../../../shared/domain/role.ts'
import type { Change } from '../../../shared/protocol/sync.ts'
import { createAuth } from '../../../server/auth/createAuth.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { createMeeting, type NewMeetingInput } from '../../../server/commands/createMeeting.ts'
import { publishMinutes } from '../../../server/commands/publishMinutes.ts'
import { createMemoryFiles } from '../../../server/files/memoryFiles.ts'
import { createForms } from '../../../server/forms/createForms.ts'
import type { Forms } from '../../../server/forms/forms.ts'
import type { AppDeps } from '../../../server/http/appDeps.ts'
import type { Clock } from '../../../server/room/clock.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import type { Rooms } from '../../../server/room/rooms.ts'
import type { Storage, User } from '../../../server/storage/storage.ts'
import { quickForms } from './quickForms.ts'
import { createMemoryVault } from '../../../server/signing/memoryVault.ts'
import { createMemoryStorage } from '../../../server/storage/memory/memoryStorage.ts'

export type Who = Role | 'outsider' | 'admin'

/** A forum with one person of each role, one who belongs to no meeting, and the program's own parts on memory drivers. */
export interface World {
  readonly deps: AppDeps
  readonly users: Readonly<Record<Who, User>>
  readonly bodyId: BodyId
  /** What the rooms were asked to tell, in order. */
  readonly told: { meeting: MeetingId; change: Change }[]
  /** What nobody expected. */
  readonly reported: unknown[]
  /** Creates a meeting, as the secretariat, and takes it to a phase by its own commands. */
  meeting(phase?: Phase, input?: Partial<NewMeetingInput>): Promise<MeetingId>
  /** Takes a meeting on to the next phase, by whoever may. */
  advance(id: MeetingId): Promise<void>
  epoch(id: MeetingId): Promise<number>
}

export const PUBLIC_URL = 'https://referat.test'

const CLOCK: Clock = {
  now: Date.now,
  elapsed: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

const NAMES: Readonly<Record<Who, string>> = {
  secretariat: 'Signe Lundvad', chair: 'Morten Havn', participant: 'Dorte Kildal', observer: 'Lars Egholt', outsider: 'Ulla Fremstad', admin: 'Asta Rud',
}

export const HEAD = { title: 'Møde i Havneudvalget', start: '2031-03-04T14:00', end: '2031-03-04T16:00', place: 'Pakhuset' } as const

const addUsers = async (storage: Storage, random: AppDeps['random']): Promise<Record<Who, User>> => {
  const entries: [Who, User][] = []
  for (const who of Object.keys(NAMES) as Who[]) {
    const user: User = { id: newId<UserId>(random), name: NAMES[who], admin: who === 'admin', createdAt: 0 }
    await storage.users.add(user)
    entries.push([who, user])
  }
  return Object.fromEntries(entries) as Record<Who, User>
}

const recording = (rooms: Rooms, told: World['told']): Rooms => ({
  ...rooms,
  changed: async (meeting, change) => {
    told.push({ meeting, change })
    await rooms.changed(meeting, change)
  },
})

/**
 * @param storage an empty one.
 * @param forms without PDF, Word and OParl, which take seconds, unless a test is about them: hand in `createForms()`.
 * @param limits other than the rooms' own, where one person does in seconds what takes hours.
 */
export const createWorld = async (storage: Storage = createMemoryStorage(), forms: Forms = quickForms(createForms()), limits: Partial<RoomLimits> = {}): Promise<World> => {
  const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
  const told: World['told'] = []
  const reported: unknown[] = []
  const rooms = recording(createRooms({ storage, limits, clock: CLOCK, random32: () => crypto.getRandomValues(new Uint32Array(1))[0]! }), told)
  const auth = createAuth({ storage, now: Date.now, random, publicUrl: PUBLIC_URL })
  const deps: AppDeps = {
    storage, files: createMemoryFiles(), forms, keys: createMemoryVault(), rooms, auth, now: Date.now, random, publicUrl: PUBLIC_URL, report: error => reported.push(error),
  }
  const users = await addUsers(storage, random)
  const bodyId = newId<BodyId>(random)
  await storage.bodies.add({ id: bodyId, name: 'Havneudvalget', slug: 'havneudvalget', createdAt: 0 })
  for (const role of ['secretariat', 'chair', 'participant', 'observer'] as const) await storage.bodies.setMember({ bodyId, userId: users[role].id, role })

  const epoch = async (id: MeetingId): Promise<number> => (await storage.meetings.get(id))!.epoch
  const advance = async (id: MeetingId): Promise<void> => {
    const { phase } = (await storage.meetings.get(id))!
    if (phase === 'inReview') {
      const { hash, outstanding } = await approvalPreview(deps, users.chair, { meetingId: id })
      await approveMinutes(deps, users.chair, { meetingId: id, hash, epoch: await epoch(id), despite: outstanding.map(one => one.key) })
    } else if (phase === 'approved') await publishMinutes(deps, users.secretariat, { meetingId: id, epoch: await epoch(id), despite: 'Prøve' })
    else await changePhase(deps, users.secretariat, { meetingId: id, to: PHASES[PHASES.indexOf(phase) + 1]!, epoch: await epoch(id) })
  }
  const meeting: World['meeting'] = async (phase = 'draft', input = {}) => {
    const { id } = await createMeeting(deps, users.secretariat, { ...HEAD, bodyId, from: { type: 'template', template: 'referat' }, ...input })
    for (let steps = PHASES.indexOf(phase); steps > 0; steps -= 1) await advance(id)
    return id
  }
  return { deps, users, bodyId, told, reported, meeting, advance, epoch }
}
