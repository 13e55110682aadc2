import { randomBytes } from 'node:crypto'
import type { Terminal } from '../../server/cli/terminal.ts'
import { silentLog } from '../../server/log.ts'

/** A terminal that keeps what is written; `env` beyond DATA_DIR is empty. */
export const fakeTerminal = (dataDir: string, env: Record<string, string> = {}) => {
  const written = { out: '', err: '' }
  const terminal: Terminal = {
    out: text => void (written.out += text),
    err: text => void (written.err += text),
    env: { DATA_DIR: dataDir, ...env },
    now: () => 1_900_000_000_000,
    random: randomBytes,
    log: silentLog,
    stopped: () => new Promise(() => {}),
  }
  return { terminal, written }
}
