import type { UserId } from '../../shared/domain/ids.ts'
import { cliWords } from '../../shared/words/cli.ts'
import type { Tables, Time, User } from '../storage/storage.ts'

/**
 * Whoever works at the machine itself: the command line acts as this user, and so does who follows the first link of a new
 * server. The trail then says what is true: it was done by the one who has the folder.
 */
export const ADMINISTRATOR = 'administrator' as UserId

/** Answers the administrator, made the first time. */
export const ensureAdministrator = async (tables: Tables, now: Time): Promise<User> => {
  const there = await tables.users.get(ADMINISTRATOR)
  if (there) return there
  const user = { id: ADMINISTRATOR, name: cliWords.da.administrator, admin: true, createdAt: now }
  await tables.users.add(user)
  return user
}
