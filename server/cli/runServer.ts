import { cliWords } from '../../shared/words/cli.ts'
import type { Data } from '../dataDir/openData.ts'
import { errorFields } from '../log.ts'
import { startServer, type Running } from '../main.ts'
import type { Settings } from '../settings.ts'
import { CliError } from './cliError.ts'
import type { Terminal } from './terminal.ts'

const words = cliWords.da

const sayWhy = (error: unknown, { host, port }: Settings): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new CliError(words.portTaken(port), { cause: error })
  if (code === 'EACCES') return new CliError(words.portForbidden(port), { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new CliError(words.cannotListen(host), { cause: error })
  return error
}

/**
 * Runs a server on opened data until the process is asked to end, then closes both. `ready` is told when it listens.
 * Throws `CliError` where it cannot listen. What is left open after 4.5 seconds is let go.
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
  await ready(running)
  await stopped
  terminal.err(`${words.interrupted}\n`)
  const deadline = setTimeout(() => {
    terminal.log.error('did not close in time')
    process.exit(1)
  }, 4500)
  try {
    await running.close()
    await data.close()
  } catch (error) {
    terminal.log.error('closing failed', errorFields(error))
    throw error
  } finally {
    clearTimeout(deadline)
  }
}
