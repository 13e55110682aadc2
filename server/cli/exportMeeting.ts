import { publicContent } from '../../shared/render/publicContent.ts'
import type { MeetingContent } from '../../shared/document/content.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { contentOf, contentRows } from '../commands/contentOf.ts'
import { readSettings } from '../settings.ts'
import type { Meeting, Snapshot, Tables } from '../storage/storage.ts'
import { CliError, UsageError } from './cliError.ts'
import { documentAt } from './documentAt.ts'
import { FORMS, printForm, type Form } from './printForm.ts'
import { need, readArgs, readNumber } from './readArgs.ts'
import { standingOf } from './standingOf.ts'
import type { Command } from './terminal.ts'
import { withStorage } from './withStorage.ts'

const words = cliWords.da

/** Those that the issue on the record adds. */
const LATER = new Set(['docx', 'pdf'])

const readForm = (given: string): Form => {
  const form = FORMS.find(known => known === given)
  if (form) return form
  if (LATER.has(given)) throw new CliError(words.formatLater(given))
  throw new UsageError(words.badFormat)
}

/** The meeting of this id. Throws `CliError` where there is none. */
export const findMeeting = async (tables: Tables, id: string): Promise<Meeting> => {
  const meeting = await tables.meetings.get(id as MeetingId)
  if (!meeting) throw new CliError(words.unknownMeeting(id))
  return meeting
}

const contentNow = async (tables: Tables, meeting: Meeting): Promise<MeetingContent> => {
  const [open, closed] = await Promise.all([false, true].map(side => documentAt(tables, roomName({ meeting: meeting.id, closed: side }))))
  return contentOf(meeting, await contentRows(tables, meeting), { open: open!, closed: closed! })
}

const snapshotOf = async (tables: Tables, meeting: Meeting, number: number): Promise<Snapshot> => {
  const snapshots = await tables.snapshots.of(meeting.id)
  const snapshot = snapshots[number - 1]
  if (!snapshot) throw new CliError(words.noSnapshot(number, snapshots.length))
  return snapshot
}

const isApproved = ({ phase }: Meeting): boolean => phase === 'approved' || phase === 'published'

/** True where this very snapshot is what the standing approval, or a publication, is of. */
const stands = async (tables: Tables, meeting: Meeting, { id }: Snapshot): Promise<boolean> => {
  const approval = (await tables.approvals.of(meeting.id)).at(-1)
  if (isApproved(meeting) && approval?.snapshotId === id) return true
  return (await tables.publications.of(meeting.id)).some(publication => publication.snapshotId === id)
}

const contentAndStanding = async (tables: Tables, meeting: Meeting, number: number | undefined): Promise<{ all: MeetingContent; approved: boolean }> => {
  if (number === undefined) return { all: await contentNow(tables, meeting), approved: isApproved(meeting) }
  const snapshot = await snapshotOf(tables, meeting, number)
  // our own canonical JSON, kept under its hash: it has the shape that was written
  return { all: JSON.parse(snapshot.json) as MeetingContent, approved: await stands(tables, meeting, snapshot) }
}

/** `export MEETING --format json|html|md [--snapshot N] [--closed]` */
export const exportMeeting: Command = async (args, terminal) => {
  const { positionals, flags, options } = readArgs(args, { flags: ['closed'], options: ['format', 'snapshot'], most: 1 })
  const id = need(positionals[0], 'MØDE')
  const form = readForm(need(options.format, '--format'))
  const number = readNumber(options.snapshot, '--snapshot')
  await withStorage(readSettings(terminal.env, './data').dataDir, async storage => {
    const meeting = await findMeeting(storage, id)
    const { all, approved } = await contentAndStanding(storage, meeting, number)
    terminal.out(printForm(flags.closed ? all : publicContent(all), form, standingOf(all, approved)))
  })
}
