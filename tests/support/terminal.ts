import { randomBytes } from 'node:crypto'
import type { Terminal } from '../../server/cli/terminal.ts'
import { silentLog } from '../../server/log.ts'

/** A terminal that keeps what is written; `env` beyond DATA_DIR is empty. `stop` asks a server to end. */
export const fakeTerminal = (dataDir: string, env: Record<string, string> = {}) => {
  const written = { out: '', err: '' }
  let stop = () => {}
  const asked = new Promise<void>(resolve => (stop = resolve))
  const terminal: Terminal = {
    out: data => void (written.out += typeof data === 'string' ? data : new TextDecoder().decode(data)),
    err: text => void (written.err += text),
    env: { DATA_DIR: dataDir, ...env },
    now: () => 1_900_000_000_000,
    random: randomBytes,
    log: silentLog,
    stopped: () => asked,
  }
  return { terminal, written, stop }
}
