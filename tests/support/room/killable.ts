import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, on SQLite, that may be killed at any moment. */
export interface Killable {
  /** `ws://127.0.0.1:…/sync` and a token for each of three people, between blanks. */
  url: string
  /** Fills the disk that its folder lies on to the last byte, or frees it again. Only with a disk of its own! */
  disk(what: 'fill' | 'free'): Promise<void>
  /** No goodbye, no flush: the process is gone. */
  kill(): Promise<void>
}

const script = fileURLToPath(new URL('killableServer.ts', import.meta.url))

/** Runs a command with a small disk of its own in a folder, where this machine lets anybody mount one (Linux with user namespaces). */
const onDisk = (megabytes: number, dataDir: string, command: readonly string[]): string[] =>
  ['unshare', '-Urm', 'sh', '-c', `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$@"`, dataDir, ...command]

export const mayMount = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' }).status === 0

/** @param megabytes - the size of a disk of its own; undefined: the folder as it is */
export const startKillable = async (dataDir: string, megabytes?: number): Promise<Killable> => {
  const command = [process.execPath, '--import', 'tsx', script, dataDir, randomBytes(4).toString('hex')]
  const [program, ...args] = megabytes === undefined ? command : onDisk(megabytes, dataDir, command)
  const child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: String(line).trim(),
    disk: async what => {
      child.stdin.write(`${what}\n`)
      await once(child.stdout, 'data')
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
