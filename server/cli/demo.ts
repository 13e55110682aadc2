import { cliWords } from '../../shared/words/cli.ts'
import { HOUR, type Auth } from '../auth/auth.ts'
import { emptyDemoFolder, markDemoFolder, readDemoFolder, type DemoPerson } from '../dataDir/demoFolder.ts'
import { FolderTaken, takeFolder } from '../dataDir/lock.ts'
import { layOutDemo } from '../demo/layOutDemo.ts'
import type { Log } from '../log.ts'
import { readSettings } from '../settings.ts'
import { CliError } from './cliError.ts'
import { openFolder } from './openFolder.ts'
import { readArgs } from './readArgs.ts'
import { runServer } from './runServer.ts'
import type { Command } from './terminal.ts'
import { ensureFolder } from './withStorage.ts'

const words = cliWords.da

/** Short, and new ones with each start: links of a demo get pasted into chats. */
const LINK_LIFETIME = 12 * HOUR

const takeDemoFolder = (dataDir: string): (() => void) => {
  try {
    return takeFolder(dataDir)
  } catch (error) {
    throw new CliError(error instanceof FolderTaken ? words.folderTaken(dataDir) : words.folderUnusable(dataDir), { cause: error })
  }
}

/** Gets the folder ready and answers its people; undefined where the demo has still to be laid out. Throws `CliError` where the folder is not the demo's. */
const prepare = async (dataDir: string, reset: boolean): Promise<DemoPerson[] | undefined> => {
  await ensureFolder(dataDir)
  const release = takeDemoFolder(dataDir)
  try {
    const folder = await readDemoFolder(dataDir)
    if (folder.type === 'foreign') throw new CliError(words.notDemo(dataDir))
    if (folder.type === 'ready' && !reset) return folder.people
    await emptyDemoFolder(dataDir)
    await markDemoFolder(dataDir)
    return undefined
  } finally {
    release()
  }
}

const linkLines = async (auth: Auth, people: readonly DemoPerson[]): Promise<string> => {
  const width = Math.max(...people.map(person => person.label.length)) + 2
  const lines = people.map(async ({ label, userId, meetingId }) => `  ${label.padEnd(width)}${await auth.issueLink({ userId, meetingId, lifetime: LINK_LIFETIME })}`)
  return (await Promise.all(lines)).join('\n')
}

/** In a terminal that a person reads, each request would be noise. */
const warnings = (log: Log): Log => ({ ...log, info: () => {} })

/**
 * `demo [--reset]`: runs on `./data/demo` (or DATA_DIR) with invented meetings, laid out the first time, and prints a sign-in
 * link for each of its people. Throws away only what it has made itself.
 */
export const demo: Command = async (args, terminal) => {
  const { flags } = readArgs(args, { flags: ['reset'], most: 0 })
  const settings = readSettings(terminal.env, './data/demo')
  const there = await prepare(settings.dataDir, flags.reset)
  const data = await openFolder(settings.dataDir, terminal)
  await runServer(settings, data, { ...terminal, log: warnings(terminal.log) }, async ({ url, auth, commands }) => {
    const people = there ?? (await layOutDemo(commands)).people
    if (!there) await markDemoFolder(settings.dataDir, people)
    if (flags.reset) terminal.out(`${words.demoReset}\n`)
    terminal.out(`${words.running(settings.publicUrl ?? url)}\n\n${words.demoLead}\n${await linkLines(auth, people)}\n\n${words.stop}\n`)
  })
}
