import { type MeetingId, newId, type UserId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { CommandDeps } from '../commands/deps.ts'
import { foundBody } from '../commands/foundBody.ts'
import type { User } from '../storage/storage.ts'
import { DEMO_ROLES, type DemoWho } from './demoMeeting.ts'
import { type Cast, layOutMeeting } from './layOutMeeting.ts'
import { draft } from './meetings/draft.ts'
import { inSession } from './meetings/inSession.ts'
import { published } from './meetings/published.ts'
import { FORUM, SIGN_INS } from './people.ts'

/** Somebody to make a sign-in link for; `meetingId` is where it leads. */
export interface DemoSignIn {
  readonly label: string
  readonly userId: UserId
  readonly meetingId: MeetingId
}

const ROLE: Readonly<Record<DemoWho, Role>> = { secretariat: 'secretariat', chair: 'chair', first: 'participant', second: 'participant', observer: 'observer' }

/** The people of the demo. The secretariat is the administrator too: somebody has to found the forum. */
const castOf = async ({ storage, now, random }: CommandDeps): Promise<Cast> => {
  const entries = DEMO_ROLES.map((who): [DemoWho, User] => [
    who, { id: newId<UserId>(random), name: SIGN_INS[who].name, admin: who === 'secretariat', createdAt: now() },
  ])
  await storage.transaction(async tables => {
    for (const [, user] of entries) await tables.users.add(user)
  })
  return Object.fromEntries(entries) as Record<DemoWho, User>
}

/**
 * Fills an empty storage with the demo: a forum with five people and three meetings (published, in session, draft), made by the
 * same commands as any other. Answers whom to make sign-in links for, all to the meeting in session.
 */
export const layOutDemo = async (deps: CommandDeps): Promise<{ people: DemoSignIn[] }> => {
  const cast = await castOf(deps)
  const { id: bodyId } = await foundBody(deps, cast.secretariat, { name: FORUM })
  for (const who of DEMO_ROLES) await deps.storage.bodies.setMember({ bodyId, userId: cast[who].id, role: ROLE[who] })
  await layOutMeeting(deps, cast, bodyId, published, 'published')
  const meetingId = await layOutMeeting(deps, cast, bodyId, inSession, 'inSession')
  await layOutMeeting(deps, cast, bodyId, draft, 'draft')
  return { people: DEMO_ROLES.map(who => ({ label: SIGN_INS[who].label, userId: cast[who].id, meetingId })) }
}
