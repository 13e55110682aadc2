import type { User } from '../storage/storage.ts'

/** What the middleware leaves for the routes of `/api`. */
export interface AppEnv {
  Variables: { user: User }
}
