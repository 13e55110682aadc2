import path from 'node:path'
import { z } from 'zod'
import type { SettingsProblem } from '../shared/words/settings.ts'
import { readLimits, type Limits } from './limitSettings.ts'

/** Everything that the environment decides. */
export interface Settings {
  /** 0: any free one. */
  port: number
  host: string
  /** Absolute. Everything the program keeps lies in it. */
  dataDir: string
  /** The address from outside, without a slash at the end; undefined: as it listens. */
  publicUrl: string | undefined
  /** What whoever reads `/metrics` from another machine must bring as bearer token; undefined: only this machine may. */
  metricsToken: string | undefined
  limits: Limits
}

/** The environment says something that cannot be. `problems` have words in `shared/words/settings.ts`. */
export class SettingsError extends Error {
  readonly problems: readonly SettingsProblem[]
  constructor(problems: readonly SettingsProblem[]) {
    super(problems.map(one => (typeof one === 'string' ? one : one.limit)).join(', '))
    this.name = 'SettingsError'
    this.problems = problems
  }
}

const problem = (reason: Exclude<SettingsProblem, { limit: string }>): string => reason

/** An origin and nothing more: a path would be lost in links and cookies. */
const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
}

const environment = z.object({
  PORT: z.string().regex(/^\d{1,5}$/, problem('port')).transform(Number).refine(port => port <= 65535, problem('port')).default(3000),
  // the safe choice: plain HTTP does not belong on a network. A reverse proxy on this machine stands before it; a container says HOST=0.0.0.0
  HOST: z.string().regex(/^[A-Za-z0-9.:-]+$/, problem('host')).default('127.0.0.1'),
  DATA_DIR: z.string().refine(folder => !folder.includes('\0'), problem('dataDir')).optional(),
  DATABASE_URL: z.string().refine(url => !/^postgres(ql)?:/.test(url), problem('postgres')).refine(url => /^postgres(ql)?:/.test(url), problem('database')).optional(),
  PUBLIC_URL: z.string().refine(isOrigin, problem('publicUrl')).transform(url => new URL(url).origin).optional(),
  METRICS_TOKEN: z.string().regex(/^[\w.~+/-]{16,}=*$/, problem('metricsToken')).optional(),
})

/**
 * Reads the settings; the only place that looks at the environment. An empty variable counts as none.
 * @param dataDir where the data lies unless DATA_DIR says otherwise, relative to the working directory.
 * @throws SettingsError naming everything that is wrong.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, dataDir: string): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const read = environment.safeParse(given)
  const { limits, wrong } = readLimits(given)
  const problems = [...new Set(read.error?.issues.map(issue => issue.message as SettingsProblem)), ...wrong.map(limit => ({ limit }))]
  if (!read.success || problems.length > 0) throw new SettingsError(problems)
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, METRICS_TOKEN } = read.data
  return { port: PORT, host: HOST, dataDir: path.resolve(DATA_DIR ?? dataDir), publicUrl: PUBLIC_URL, metricsToken: METRICS_TOKEN, limits }
}

/** Where it can be reached when nothing else is said. */
export const localUrl = (host: string, port: number): string => {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
