import { cliWords } from '../../shared/words/cli.ts'
import type { Data } from '../dataDir/openData.ts'
import { errorFields } from '../log.ts'
import { startServer, type Running } from '../main.ts'
import type { Settings } from '../settings.ts'
import { CliError } from './cliError.ts'
import type { Terminal } from './terminal.ts'

const words = cliWords.da

/** How long closing may take; whoever asked us to end waits five seconds. */
const CLOSE_MS = 4500

const sayWhy = (error: unknown, { host, port }: Settings): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new CliError(words.portTaken(port), { cause: error })
  if (code === 'EACCES') return new CliError(words.portForbidden(port), { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new CliError(words.cannotListen(host), { cause: error })
  return error
}

/**
 * Runs a server on opened data until the process is asked to end, then closes both. `ready` is told when it listens.
 * Throws `CliError` where it cannot listen.
 */
export const runServer = async (settings: Settings, data: Data, terminal: Terminal, ready: (running: Running) => Promise<void>): Promise<void> => {
  let running: Running
  try {
    running = await startServer(settings, { ...data, now: terminal.now, random: terminal.random, log: terminal.log })
  } catch (error) {
    await data.close()
    throw sayWhy(error, settings)
  }
  const stopped = terminal.stopped()
  try {
    await ready(running)
    await stopped
    terminal.err(`${words.interrupted}\n`)
  } finally {
    await shut(running, data, terminal)
  }
}

/** Closes both; what is not closed in time is let go, with exit code 1. */
const shut = async (running: Running, data: Data, { log }: Terminal): Promise<void> => {
  const deadline = setTimeout(() => {
    log.error('did not close in time')
    process.exit(1)
  }, CLOSE_MS)
  try {
    await running.close()
    await data.close()
  } catch (error) {
    log.error('closing failed', errorFields(error))
    throw error
  } finally {
    clearTimeout(deadline)
  }
}
