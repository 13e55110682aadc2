import type { RandomBytes } from '../../shared/domain/ids.ts'
import type { Auth } from '../auth/auth.ts'
import type { Files } from '../files/files.ts'
import type { Forms } from '../forms/forms.ts'
import type { KeyVault } from '../signing/keyVault.ts'
import type { Rooms } from '../room/rooms.ts'
import type { Storage, Time, User } from '../storage/storage.ts'

/** What every command is handed. */
export interface CommandDeps {
  readonly storage: Storage
  readonly files: Files
  /** Makes the files of a record. */
  readonly forms: Forms
  /** Signs records. */
  readonly keys: KeyVault
  readonly rooms: Rooms
  /** Makes sign-in links and tickets. */
  readonly auth: Pick<Auth, 'issueLink' | 'issueTicket'>
  /** Milliseconds since 1970, UTC. */
  readonly now: () => Time
  readonly random: RandomBytes
  /** The address by which the world knows this server, without a slash at the end. */
  readonly publicUrl: string
}

/** Who asks; already known to be who they say. */
export type Actor = Pick<User, 'id' | 'name' | 'admin'>
