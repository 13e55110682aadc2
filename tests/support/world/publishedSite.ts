import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { withdrawPublication } from '../../../server/commands/withdrawPublication.ts'
import { publicPages } from '../../../server/http/public/publicPages.ts'
import { createWorld, type World } from './world.ts'

export const FORUM = '/referater/havneudvalget'
export const PATH = `${FORUM}/2031-03-04`
/** What no program reads: the check before publication starts a thread for the others. */
const BYTES = new TextEncoder().encode('\u0000Bo Lunds tal')
export const FILE = sha256(BYTES)

const siteOf = ({ deps }: World) => {
  const site = publicPages(deps)
  const get = async (path: string) => {
    const response = await site.request(path)
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text(), headers: response.headers }
  }
  return { get }
}

/** A forum with one publication that names people, and has a file; `get` asks its public pages. */
export const published = async () => {
  const world = await createWorld()
  const id = await world.meeting()
  const item = 'regnskab' as ItemId
  await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
    addItem(docs, { id: item, kind: 'numbered', closed: false })
    docs.open.getText(itemSection(item, 'minutes')).insert(0, 'Fru Kvists adresse')
  })
  await addAttachment(world.deps, world.users.secretariat, { meetingId: id, itemId: item, title: 'Tal', closed: false, file: { name: 'tal.bin', bytes: BYTES } })
  for (let step = 0; step < 5; step += 1) await world.advance(id)
  return { world, id, ...siteOf(world) }
}

/** Opens published minutes again and publishes a correction. */
export const correct = async (world: World, id: MeetingId, reason: string): Promise<void> => {
  await changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inReview', epoch: await world.epoch(id), reason })
  await world.advance(id)
  await world.advance(id)
}

/** Withdraws the publication at an address, as the secretariat. */
export const withdraw = async (world: World, id: MeetingId, slug: string, reason = 'Der stod en privat adresse'): Promise<void> => {
  const publication = (await world.deps.storage.publications.of(id)).find(one => one.slug === slug)!
  await withdrawPublication(world.deps, world.users.secretariat, { meetingId: id, publicationId: publication.id, reason })
}
