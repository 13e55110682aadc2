import type { MeetingContent } from '../../shared/document/content.ts'
import { can } from '../../shared/domain/can.ts'
import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import type { Restoration, Restored } from '../../shared/protocol/versions.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { type Place, placesOf } from '../../shared/render/places.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { attachmentChanges } from '../../shared/versions/attachmentChanges.ts'
import { contentFor } from '../../shared/versions/contentFor.ts'
import { placeHash } from '../../shared/versions/placeHash.ts'
import { restorePlace, restoreTarget, type RestoreTarget } from '../../shared/versions/restore/restorePlace.ts'
import type { RestoreRights } from '../../shared/versions/restore/restoreRights.ts'
import { renderWords } from '../../shared/words/render.ts'
import type { View } from '../room/rooms.ts'
import type { Tables, Time } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { contentIn, findVersion } from './findVersion.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { versionReader } from './versionReader.ts'

export interface RestoreInput {
  readonly meetingId: MeetingId
  readonly versionId: SnapshotId
  readonly what: Restoration['what']
}

/** What is to be put back, and with which rights: decided once the meeting stands still. */
interface Plan {
  readonly old: MeetingContent
  readonly targets: readonly { readonly where: string; readonly target: RestoreTarget }[]
  readonly rights: RestoreRights
}

const rightsOf = ({ role, meeting, opensClosed, recusedFrom }: Seat): RestoreRights => ({
  may: right => can(role, meeting.phase, right),
  mayTakePart: item => !recusedFrom.has(item),
  mayOpen: opensClosed,
})

const byPlace = (content: MeetingContent): ReadonlyMap<string, Place> => new Map(placesOf(content, renderWords.da).map(place => [place.where, place]))

/** Throws `versionMovedOn` where the text that is to be replaced is not the one that was shown. */
const mustBeAsSeen = (what: Restoration['what'], now: MeetingContent, places: ReadonlyMap<string, Place>): void => {
  const found = what.type === 'whole' ? sha256(canonicalJson(now)) : placeHash(places.get(what.where))
  if (found !== what.seen) throw new CommandError('versionMovedOn')
}

const plan = async (tables: Tables, seat: Seat, view: View, { versionId, what }: RestoreInput): Promise<Plan> => {
  const reader = versionReader(seat, view.open)
  const old = contentFor(contentIn(await findVersion(tables, seat, versionId)), reader)
  const now = contentFor(contentOf(seat.meeting, await contentRows(tables, seat.meeting), view), reader)
  const [before, after] = [byPlace(old), byPlace(now)]
  mustBeAsSeen(what, now, after)
  const rights = rightsOf(seat)
  const differing = [...before.keys()].filter(where => placeHash(before.get(where)) !== placeHash(after.get(where)))
  const targets = (what.type === 'whole' ? differing : [what.where])
    .map(where => ({ where, target: restoreTarget(view.open, old, where, rights) }))
    .filter(({ target }) => target.type !== 'unknown')
  return { old, targets, rights }
}

const restoreRows = async (tables: Tables, meetingId: MeetingId, { targets }: Plan, at: Time): Promise<void> => {
  const rows = await tables.attachments.of(meetingId)
  for (const { target } of targets) {
    if (target.type !== 'attachments') continue
    const own = rows.filter(row => row.itemId === target.item && row.closed === target.closed)
    for (const { id, change } of attachmentChanges(own, target.value, at)) await tables.attachments.update(id, change)
  }
}

const isRefused = ({ target }: Plan['targets'][number]): boolean => target.type === 'refused'

/**
 * Puts one place or the whole of an older version back: an edit like any other, under the actor's name, as far as the table of rights lets them
 * write in each place now. What both texts have in common is not touched. Before it, what the minutes say is kept as a version, so that it can
 * be undone in the same way. Throws `versionMovedOn` where somebody has written in that place since it was shown, and `role` where nothing of it
 * may be written. The trail is written first: it may name a restoring that the disk then failed, but never miss one that happened.
 */
export const restoreVersion = async (deps: CommandDeps, actor: Actor, input: RestoreInput): Promise<Restored> => {
  const { meetingId, versionId, what } = input
  await takeSeat(deps.storage, actor, meetingId)
  const done = await deps.rooms.edit(meetingId, async (view, edit) => {
    const at = deps.now()
    const made = await deps.storage.transaction(async tables => {
      const seat = await takeSeat(tables, actor, meetingId)
      const made = await plan(tables, seat, view, input)
      const allowed = made.targets.filter(({ target }) => target.type !== 'refused')
      if (allowed.length === 0) throw new CommandError(made.targets.length === 0 && what.type === 'place' ? 'unknownSection' : made.targets.length === 0 ? 'nothingDiffers' : 'role')
      const { id: beforeId } = await keepSnapshot(deps, tables, { meeting: seat.meeting, view, actor, at, reason: { type: 'restore' } })
      await restoreRows(tables, meetingId, made, at)
      await note(tables, actor, meetingId, at, 'versionRestored', { snapshotId: versionId, beforeId, ...(what.type === 'place' ? { where: what.where } : {}) })
      return made
    })
    await edit(actor.id, docs => {
      for (const { target } of made.targets) restorePlace(docs, made.old, target, made.rights, at)
    })
    return made
  })
  await deps.rooms.changed(meetingId, 'attachments')
  return { restored: done.targets.filter(one => !isRefused(one)).map(one => one.where), left: done.targets.filter(isRefused).map(one => one.where) }
}
