import type { UserId } from '../../shared/domain/ids.ts'
import type { Tables } from '../storage/storage.ts'

/** Answers a function that gives the names of these users; the id stands for one who is not there. */
export const namesOf = async (tables: Tables, ids: readonly UserId[]): Promise<(id: UserId) => string> => {
  const users = new Map((await tables.users.many([...new Set(ids)])).map(user => [user.id, user.name]))
  return id => users.get(id) ?? id
}
