import type { Auth } from '../auth/auth.ts'
import type { CommandDeps } from '../commands/deps.ts'

/** What the HTTP side is handed by `main.ts`. */
export interface AppDeps extends CommandDeps {
  readonly auth: Auth
  /** Told of what nobody expected, to be logged. The request got a 500. */
  readonly report: (error: unknown) => void
  /** True once the server has begun to stop: it is not ready for anybody new. */
  readonly stopping?: () => boolean
}
