import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import { ROLES, type Role } from '../../shared/domain/role.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { domainWords } from '../../shared/words/domain.ts'
import { createAuth } from '../auth/createAuth.ts'
import { addNewMember } from '../commands/addNewMember.ts'
import { localUrl, readSettings } from '../settings.ts'
import type { Storage } from '../storage/storage.ts'
import { ensureAdministrator } from './administrator.ts'
import { UsageError } from './cliError.ts'
import { findMeeting } from './exportMeeting.ts'
import { need, readArgs } from './readArgs.ts'
import type { Command, Terminal } from './terminal.ts'
import { withStorage } from './withStorage.ts'

const words = cliWords.da

const readRole = (given: string): Role => {
  const role = ROLES.find(known => known === given)
  if (!role) throw new UsageError(words.badRole)
  return role
}

const addMember = (storage: Storage, { now, random }: Terminal, meetingId: MeetingId, role: Role, name: string): Promise<UserId> =>
  storage.transaction(async tables => {
    const at = now()
    const administrator = await ensureAdministrator(tables, at)
    return addNewMember(tables, administrator, at, random, { meetingId, name, role })
  })

/**
 * `invite --meeting ID --role ROLE --name NAME [--token]` and `invite --admin`: a new person in a meeting, or the administrator
 * once more. The link, or the program's token, is the last line on stdout. Works beside a running server.
 */
export const invite: Command = async (args, terminal) => {
  const { flags, options } = readArgs(args, { flags: ['admin', 'token'], options: ['meeting', 'role', 'name'], most: 0 })
  const settings = readSettings(terminal.env, './data')
  const publicUrl = settings.publicUrl ?? localUrl(settings.host, settings.port)
  const authOver = (storage: Storage) => createAuth({ storage, now: terminal.now, random: terminal.random, publicUrl })

  if (flags.admin) {
    if (flags.token || Object.values(options).some(value => value !== undefined)) throw new UsageError(words.oneOf('--admin, --meeting, --token'))
    await withStorage(settings.dataDir, async storage => {
      const { id } = await storage.transaction(tables => ensureAdministrator(tables, terminal.now()))
      terminal.out(`${words.adminLink(await authOver(storage).issueLink({ userId: id, meetingId: null }))}\n`)
    })
    return
  }

  const meetingId = need(options.meeting, '--meeting')
  const role = readRole(need(options.role, '--role'))
  const name = need(options.name, '--name').trim()
  if (name.length > 200) throw new UsageError(words.badName)
  await withStorage(settings.dataDir, async storage => {
    const meeting = await findMeeting(storage, meetingId)
    const userId = await addMember(storage, terminal, meeting.id, role, name)
    const auth = authOver(storage)
    const roleName = domainWords.da.role[role]
    if (flags.token) terminal.out(`${words.token(name, roleName, await auth.issueBearer(userId))}\n`)
    else terminal.out(`${words.invited(name, roleName, await auth.issueLink({ userId, meetingId: meeting.id }))}\n`)
  })
}
