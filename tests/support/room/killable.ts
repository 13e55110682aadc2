import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, on SQLite, that may be killed at any moment. */
export interface Killable {
  /** `ws://127.0.0.1:…/sync` */
  url: string
  /** No goodbye, no flush: the process is gone. */
  kill(): Promise<void>
}

const script = fileURLToPath(new URL('killableServer.ts', import.meta.url))

export const startKillable = async (dataDir: string): Promise<Killable> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, randomBytes(4).toString('hex')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: String(line).trim(),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
