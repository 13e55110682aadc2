import type { UserId } from '../../shared/domain/ids.ts'
import type { Member } from '../storage/storage.ts'
import { CommandError } from './commandError.ts'

/** Throws `lastSecretariat` where the meeting would have no secretariat without this person. */
export const keepSecretariat = (members: readonly Member[], without: UserId): void => {
  if (!members.some(member => member.role === 'secretariat' && member.userId !== without)) throw new CommandError('lastSecretariat')
}
