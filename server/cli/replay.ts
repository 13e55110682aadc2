import { closedItems } from '../../shared/document/agenda.ts'
import { contentFor } from '../../shared/versions/contentFor.ts'
import { readContent } from '../../shared/document/readContent.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { standingText } from '../../shared/render/standing.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { readSettings } from '../settings.ts'
import type { LoggedEntry, Tables, Time } from '../storage/storage.ts'
import { CliError } from './cliError.ts'
import { documentAt } from './documentAt.ts'
import { findMeeting } from './exportMeeting.ts'
import { need, readArgs, readNumber } from './readArgs.ts'
import type { Command } from './terminal.ts'
import { withStorage } from './withStorage.ts'
import type { RoomName } from '../../shared/protocol/sync.ts'
import { ownTemplateOf } from '../commands/ownTemplateOf.ts'

const words = cliWords.da

/** How far a room's log had come at a time. */
const positionAt = async (tables: Tables, room: RoomName, at: Time): Promise<number> =>
  (await tables.log.read(room, 0)).findLast(entry => entry.at <= at)?.seq ?? 0

const entryAt = async (tables: Tables, room: RoomName, wanted: number | undefined): Promise<{ entry: LoggedEntry | undefined; last: number }> => {
  const last = await tables.log.lastSeq(room)
  const seq = wanted ?? last
  if (seq > last) throw new CliError(words.noPosition(seq, last))
  return { entry: (await tables.log.read(room, seq - 1, seq))[0], last }
}

/**
 * `replay MEETING [--to N] [--closed]`: the text as it stood after one change of the log, as Markdown; what change that was,
 * when and by whom, on stderr. The other room is shown as it stood at that time. Attachments are rows, not text, and left out.
 */
export const replay: Command = async (args, terminal) => {
  const { positionals, flags, options } = readArgs(args, { flags: ['closed'], options: ['to'], most: 1 })
  const id = need(positionals[0], 'MØDE')
  const to = readNumber(options.to, '--to')
  await withStorage(readSettings(terminal.env, './data').dataDir, async storage => {
    const meeting = await findMeeting(storage, id)
    const room = roomName({ meeting: meeting.id, closed: flags.closed })
    const { entry, last } = await entryAt(storage, room, to)
    if (entry) {
      const by = (await storage.users.get(entry.userId))?.name ?? entry.userId
      terminal.err(`${words.replayed(entry.seq, last, new Date(entry.at).toISOString(), by)}\n`)
    }
    const openRoom = roomName({ meeting: meeting.id, closed: false })
    const openTo = flags.closed && entry ? await positionAt(storage, openRoom, entry.at) : (entry?.seq ?? 0)
    const content = readContent({
      open: openTo === 0 ? createSectionDoc() : await documentAt(storage, openRoom, openTo),
      closed: flags.closed && entry ? await documentAt(storage, room, entry.seq) : undefined,
      template: meeting.template,
      form: (await ownTemplateOf(storage, meeting.id))?.form,
      body: (await storage.bodies.get(meeting.bodyId))?.name ?? '',
      attachments: [],
    })
    const closedNow = closedItems(await documentAt(storage, openRoom))
    const shown = contentFor(content, { mayOpen: flags.closed, closedNow })
    terminal.out(renderMarkdown(shown, { kind: standingText(shown, { type: 'draft' }) }))
  })
}
