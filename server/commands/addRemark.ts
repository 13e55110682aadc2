import { cleanText } from '../../shared/document/cleanText.ts'
import { type Anchor, passageText } from '../../shared/document/passage.ts'
import { itemSection, parseRoot, type Root } from '../../shared/document/section.ts'
import type { Right } from '../../shared/domain/can.ts'
import { type ItemId, type MeetingId, newId, type RemarkId } from '../../shared/domain/ids.ts'
import type { RemarkKind } from '../../shared/domain/remark.ts'
import type { Docs } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import type { Remark } from '../storage/tables/remarks.ts'
import { mustOpen, mustTakePart, type Seat, seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findItem } from './findItem.ts'
import { mostOpenRemarks } from './remarkLimits.ts'

export interface NewRemarkInput {
  readonly meetingId: MeetingId
  /** A section's name, or empty for the minutes as a whole. */
  readonly section: string
  /** Of the closed room. */
  readonly closed: boolean
  readonly text: string
  readonly kind?: RemarkKind | undefined
  /** The passage it is about. A proposal has one. */
  readonly passage?: Anchor | undefined
  /** Of a proposal: what the passage should say. */
  readonly wording?: string | undefined
  /** What is sent is text that the room refused: whoever may read may hand it in, so that nothing typed is lost. */
  readonly refused?: boolean | undefined
}

const RIGHT: Readonly<Record<RemarkKind, Right>> = { remark: 'remark', proposal: 'propose', objection: 'object', dissent: 'object' }

const sectionOf = (name: string): Exclude<Root, { type: 'map' }> | undefined => {
  const root = parseRoot(name)
  return root?.type === 'map' ? undefined : root
}

/** The passage as the documents have it: the quote is what stands there, not what somebody says stands there. */
const readPassage = (docs: Docs, { section, closed, passage }: NewRemarkInput): { quote: string; anchor: string } | null => {
  if (!passage) return null
  const doc = closed ? docs.closed : docs.open
  // asking for a text that is not there would make it
  if (!doc.share.has(section)) throw new CommandError('passageGone', 'passage')
  const text = doc.getText(section)
  const quote = passageText(text, passage)
  if (quote === undefined || quote.trim() === '') throw new CommandError('passageGone', 'passage')
  return { quote, anchor: JSON.stringify({ start: passage.start, end: passage.end }) }
}

const readWording = ({ kind, wording }: NewRemarkInput, quote: string | undefined): string | null => {
  if (kind !== 'proposal') return null
  if (quote === undefined) throw new CommandError('passageGone', 'passage')
  // an empty wording proposes to leave the passage out
  if (wording === undefined) throw new CommandError('wordingMissing', 'wording')
  const clean = cleanText(wording)
  if (clean === quote) throw new CommandError('wordingSame', 'wording')
  return clean
}

const check = async (tables: Tables, actor: Actor, input: NewRemarkInput): Promise<Seat> => {
  const { meetingId, section, closed, kind = 'remark' } = input
  const seat = await seatWithRight(tables, actor, meetingId, input.refused ? 'read' : RIGHT[kind])
  mustOpen(seat, closed)
  const root = section === '' ? undefined : sectionOf(section)
  if (section !== '' && !root) throw new CommandError('unknownSection', 'section')
  if (root?.type === 'item' && !input.refused) mustTakePart(seat, root.item)
  const about = kind === 'objection' || kind === 'dissent'
  if (about && root?.type !== 'item') throw new CommandError('itemMissing', 'section')
  return seat
}

/**
 * Adds a remark, a proposal or an objection. Asks for the right `remark`, `propose` or `object` in the present phase; refused text asks
 * only for the right to read. Of each person only so many may stand open. Throws `unknownSection`, `closedItem`, `recused`,
 * `passageGone` where the passage is not in the text, `tooManyRemarks`.
 */
export const addRemark = async (deps: CommandDeps, actor: Actor, input: NewRemarkInput): Promise<{ id: RemarkId }> => {
  const { meetingId, closed, kind = 'remark', refused = false } = input
  await check(deps.storage, actor, input)
  const text = cleanText(input.text).trim()
  // what a proposal wants is said by its wording
  if (text === '' && kind !== 'proposal') throw new CommandError('invalid', 'text')
  const item = itemOf(input.section)
  const looks = input.passage !== undefined || kind !== 'remark'
  const passage = looks ? await deps.rooms.read(meetingId, view => {
    if (kind === 'objection' || kind === 'dissent') findItem(view.open, item ?? '')
    return readPassage(view, input)
  }) : null
  const wording = readWording(input, passage?.quote)
  // an objection is to what the item's minutes say, wherever on it one pressed the button
  const section = item !== undefined && (kind === 'objection' || kind === 'dissent') ? itemSection(item, 'minutes') : input.section
  const id = newId<RemarkId>(deps.random)
  await deps.storage.transaction(async tables => {
    await check(tables, actor, input)
    const mine = (await tables.remarks.of(meetingId)).filter(remark => remark.by === actor.id && remark.resolvedAt === null)
    if (mine.filter(remark => remark.refused === refused).length >= mostOpenRemarks(refused)) throw new CommandError('tooManyRemarks')
    const at = deps.now()
    const remark: Remark = {
      id, meetingId, section, closed, kind, text, passage, wording, refused, at, by: actor.id, resolvedAt: null, resolvedBy: null, outcome: null,
    }
    await tables.remarks.add(remark)
    await note(tables, actor, meetingId, at, 'remarkAdded', { remarkId: id, ...(kind === 'remark' ? {} : { kind }), ...(refused ? { refused: true } : {}) })
  })
  await deps.rooms.changed(meetingId, 'remarks')
  return { id }
}

const itemOf = (section: string): ItemId | undefined => {
  const root = sectionOf(section)
  return root?.type === 'item' ? root.item : undefined
}
