import { randomBytes } from 'node:crypto'
import { createLog, errorFields } from '../log.ts'
import { run } from './run.ts'

/** The process itself: its streams, clock, random bytes and signals, handed to the command line. */
const now = (): number => Date.now()
const log = createLog(line => void process.stderr.write(line), now)
const stopped = (): Promise<void> => new Promise(resolve => {
  process.once('SIGTERM', () => resolve())
  process.once('SIGINT', () => resolve())
})

// minutes are nobody else's on this machine
process.umask(0o077)

// what nobody caught ends the process: all that anyone was shown is on disk, and Node's own words might quote somebody
process.on('uncaughtException', error => {
  log.error('crashed', errorFields(error))
  process.exit(1)
})

// a reader that has seen enough (`referat export … | head`) is no error
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  out: data => void process.stdout.write(data),
  err: text => void process.stderr.write(text),
  env: process.env,
  now,
  random: randomBytes,
  log,
  stopped,
})
// a socket whose other end does not answer must not keep a finished command alive
setTimeout(() => process.exit(), 500).unref()
