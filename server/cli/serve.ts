import { cliWords } from '../../shared/words/cli.ts'
import { readSettings } from '../settings.ts'
import { ensureAdministrator } from './administrator.ts'
import { openFolder } from './openFolder.ts'
import { readArgs } from './readArgs.ts'
import { runServer } from './runServer.ts'
import type { Command } from './terminal.ts'

const words = cliWords.da

/** `serve`: runs on DATA_DIR until it is asked to end. On an empty one it prints the administrator's first sign-in link. */
export const serve: Command = async (args, terminal) => {
  readArgs(args, { most: 0 })
  const settings = readSettings(terminal.env, './data')
  const data = await openFolder(settings.dataDir, terminal)
  await runServer(settings, data, terminal, async ({ url, auth }) => {
    terminal.out(`${words.running(settings.publicUrl ?? url)}\n`)
    if ((await data.storage.users.count()) === 0) {
      const { id } = await ensureAdministrator(data.storage, terminal.now())
      terminal.out(`\n${words.adminLink(await auth.issueLink({ userId: id, meetingId: null }))}\n`)
    }
  })
}
