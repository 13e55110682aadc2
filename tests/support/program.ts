import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built program, run as a person runs it, in a process of its own. */
export interface Program {
  readonly url: string
  /** The sign-in links of the demo, by who they are for, in the order printed. */
  readonly links: ReadonlyMap<string, string>
  /** Everything printed so far. */
  output(): string
  kill(signal: NodeJS.Signals): Promise<void>
}

const LINK = /^\s*(\S.*?)\s*:?\s+(https?:\/\/\S+\/enter\?token=\S+)\s*$/gmu
const TIMEOUT = 60_000

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise(resolve => { child.once('exit', () => resolve()) })

/** Starts `referat demo` on `dataDir`. `port` 0 takes a free one. Throws with what was printed where it does not come up. */
export const startDemo = async (dataDir: string, port = 0): Promise<Program> => {
  const child = spawn(process.execPath, ['bin/referat.mjs', 'demo'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const links = new Map<string, string>()
  const up = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the program did not come up:\n${printed}`)), TIMEOUT)
    const read = (bytes: Buffer): void => {
      printed += bytes.toString()
      for (const found of printed.matchAll(LINK)) links.set(found[1]!, found[2]!)
      if (links.size < 5) return
      clearTimeout(timer)
      resolve(new URL([...links.values()][0]!).origin)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', code => reject(new Error(`the program ended with ${String(code)}:\n${printed}`)))
  })
  const url = await up
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended(child)
  }
  return { url, links, output: () => printed, kill }
}

/** An empty folder that goes when `dispose` is called. */
export const temporaryFolder = (): { path: string; dispose(): void } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'referat-test-'))
  return { path: folder, dispose: () => rmSync(folder, { recursive: true, force: true }) }
}
