import type { Sha256 } from '../../shared/domain/ids.ts'
import type { User } from '../storage/storage.ts'

/** What the middleware leaves for the routes of `/api`. */
export interface AppEnv {
  Variables: { user: User; /** The session or token that the request came with. */ restsOn: Sha256 | undefined }
}
