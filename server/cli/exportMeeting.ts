import { closedItems } from '../../shared/document/agenda.ts'
import type { MeetingContent } from '../../shared/document/content.ts'
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import type { Standing } from '../../shared/render/standing.ts'
import { contentFor } from '../../shared/versions/contentFor.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { contentOf, contentRows } from '../commands/contentOf.ts'
import { standingOf } from '../commands/standingOf.ts'
import { createForms } from '../forms/createForms.ts'
import { FormError, type FormName, type FormSource } from '../forms/forms.ts'
import { readSettings } from '../settings.ts'
import type { Meeting, Snapshot, Tables } from '../storage/storage.ts'
import { CliError, UsageError } from './cliError.ts'
import { exportProof } from './exportProof.ts'
import { documentAt } from './documentAt.ts'
import { need, readArgs, readNumber } from './readArgs.ts'
import type { Command } from './terminal.ts'
import { withStorage } from './withStorage.ts'

const words = cliWords.da

/** The forms by the names that are given here. */
const FORMATS: ReadonlyMap<string, FormName> = new Map([['json', 'json'], ['html', 'html'], ['md', 'md'], ['docx', 'docx'], ['pdf', 'pdf'], ['pdfa', 'pdfa']])

const readForm = (given: string): FormName => {
  const form = FORMATS.get(given)
  if (!form) throw new UsageError(words.badFormat)
  return form
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

const contentAndStanding = async (tables: Tables, meeting: Meeting, number: number | undefined): Promise<{ all: MeetingContent; closedNow: ReadonlySet<ItemId>; standing: Standing }> => {
  if (number === undefined) return { all: await contentNow(tables, meeting), closedNow: new Set(), standing: await standingOf(tables, meeting) }
  const snapshot = await snapshotOf(tables, meeting, number)
  // our own canonical JSON, kept under its hash: it has the shape that was written
  const open = await documentAt(tables, roomName({ meeting: meeting.id, closed: false }))
  return { all: JSON.parse(snapshot.json) as MeetingContent, closedNow: closedItems(open), standing: await standingOf(tables, meeting, snapshot.id) }
}

const make = async (source: FormSource, form: FormName): Promise<Uint8Array> => {
  try {
    return (await createForms().make(source, form)).bytes
  } catch (error) {
    if (error instanceof FormError) throw new CliError(words.noForm[error.type])
    throw error
  }
}

/** `export MEETING --format json|html|md|docx|pdf|pdfa [--snapshot N] [--closed]`, or `export MEETING --proof [--publication SLUG]` */
export const exportMeeting: Command = async (args, terminal) => {
  const { positionals, flags, options } = readArgs(args, { flags: ['closed', 'proof'], options: ['format', 'snapshot', 'publication'], most: 1 })
  const id = need(positionals[0], 'MØDE')
  if (flags.proof) {
    await withStorage(readSettings(terminal.env, './data').dataDir, async storage => terminal.out(await exportProof(storage, await findMeeting(storage, id), options.publication)))
    return
  }
  const form = readForm(need(options.format, '--format'))
  const number = readNumber(options.snapshot, '--snapshot')
  await withStorage(readSettings(terminal.env, './data').dataDir, async storage => {
    const { all, closedNow, standing } = await contentAndStanding(storage, await findMeeting(storage, id), number)
    terminal.out(await make({ content: flags.closed ? all : publicContent(contentFor(all, { mayOpen: false, closedNow })), standing, at: terminal.now() }, form))
  })
}
