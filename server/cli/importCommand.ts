import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { createAuth } from '../auth/createAuth.ts'
import { filesPath } from '../dataDir/dataDir.ts'
import { createFolderFiles } from '../files/folderFiles.ts'
import { createRooms } from '../room/createRooms.ts'
import { localUrl, readSettings, type Settings } from '../settings.ts'
import { systemClock } from '../systemClock.ts'
import { ADMINISTRATOR } from './administrator.ts'
import { runImport } from './import.ts'
import { importMeeting } from './importMeeting.ts'
import type { Command, Terminal } from './terminal.ts'
import { ensureFolder, openStorage } from './withStorage.ts'

const words = cliWords.da

/** Makes the meeting in DATA_DIR. A server may run on it: only rows of a new meeting are written. */
const make = async (settings: Settings, { now, random, out }: Terminal, content: ImportedContent): Promise<void> => {
  await ensureFolder(settings.dataDir)
  const storage = await openStorage(settings.dataDir)
  try {
    const publicUrl = settings.publicUrl ?? localUrl(settings.host, settings.port)
    const auth = createAuth({ storage, now, random, publicUrl })
    const rooms = createRooms({ storage, clock: systemClock(now), random32: () => Buffer.from(random(4)).readUInt32LE() })
    const files = createFolderFiles(filesPath(settings.dataDir), random)
    const { id, title, body } = await importMeeting({ storage, files, rooms, auth, now, random }, content)
    const link = await auth.issueLink({ userId: ADMINISTRATOR, meetingId: id })
    out(`${words.imported(title, body)}\n${words.importedAt(id, `${publicUrl}/moede/${id}`)}\n${words.importLink(link)}\n`)
  } finally {
    await storage.close()
  }
}

/** `import FILE [--json|--flat|--report]`: with a flag prints what was read; without one makes a meeting of it, and prints its id and links. */
export const importCommand: Command = (args, terminal) => runImport(args, terminal, content => make(readSettings(terminal.env, './data'), terminal, content))
