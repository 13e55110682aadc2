import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { createAuth } from '../auth/createAuth.ts'
import { filesPath, keysPath } from '../dataDir/dataDir.ts'
import { createFolderFiles } from '../files/folderFiles.ts'
import { createForms } from '../forms/createForms.ts'
import { createRooms } from '../room/createRooms.ts'
import { localUrl, readSettings } from '../settings.ts'
import { createFolderVault } from '../signing/folderVault.ts'
import { systemClock } from '../systemClock.ts'
import { ADMINISTRATOR } from './administrator.ts'
import { importMeeting } from './importMeeting.ts'
import type { Terminal } from './terminal.ts'
import { ensureFolder, openStorage } from './withStorage.ts'

const words = cliWords.da

/** Makes a meeting of what a file said, in DATA_DIR, and prints its id and links. A server may run on it: only rows of a new meeting are written. */
export const makeImported = async ({ env, now, random, out }: Terminal, content: ImportedContent): Promise<void> => {
  const settings = readSettings(env, './data')
  await ensureFolder(settings.dataDir)
  const storage = await openStorage(settings.dataDir)
  try {
    const publicUrl = settings.publicUrl ?? localUrl(settings.host, settings.port)
    const auth = createAuth({ storage, now, random, publicUrl })
    const rooms = createRooms({ storage, clock: systemClock(now), random32: () => Buffer.from(random(4)).readUInt32LE() })
    const files = createFolderFiles(filesPath(settings.dataDir), random)
    const keys = createFolderVault(keysPath(settings.dataDir), random)
    const { id, title, body } = await importMeeting({ storage, files, forms: createForms({ files }), keys, rooms, auth, now, random, publicUrl }, content)
    const link = await auth.issueLink({ userId: ADMINISTRATOR, meetingId: id })
    out(`${words.imported(title, body)}\n${words.importedAt(id, `${publicUrl}/moede/${id}`)}\n${words.importLink(link)}\n`)
  } finally {
    await storage.close()
  }
}
