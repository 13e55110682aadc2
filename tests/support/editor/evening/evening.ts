import type { Editor } from '@tiptap/core'
import { createRooms } from '../../../../server/room/createRooms.ts'
import type { Rooms } from '../../../../server/room/rooms.ts'
import type { Storage } from '../../../../server/storage/storage.ts'
import { addItem } from '../../../../shared/document/agenda.ts'
import type { SectionName } from '../../../../shared/document/section.ts'
import { applyToSections, createSectionDoc } from '../../../../shared/document/sectionDoc.ts'
import { seedSection } from '../../../../shared/document/writeLines.ts'
import type { ItemId } from '../../../../shared/domain/ids.ts'
import { randomFrom, type Random } from '../../gate/random.ts'
import { garden, layMeeting, movePhase, openRoom, people } from '../../room/ground.ts'
import { type ManualClock, manualClock } from '../../room/manualClock.ts'
import { deedAt } from './deeds.ts'
import { Desk } from './Desk.ts'
import { Ledger } from './Ledger.ts'

const SECTIONS: readonly SectionName[] = ['a/minutes', 'a/caseStatement', 'document/closing']
const WRITERS = ['participant', 'secretariat', 'chair', 'second'] as const
/** Which role each of the writers may have for a while. */
const ROLES = ['participant', 'observer', 'chair'] as const

export interface EveningOptions {
  readonly seed: number
  readonly deeds: number
  /** Moves the timers of the pages on. */
  readonly tick: (ms: number) => void
}

interface Evening {
  readonly rooms: Rooms
  readonly storage: Storage
  readonly clock: ManualClock
  readonly random: Random
  readonly ledger: Ledger
  readonly writers: readonly Desk[]
  readonly viewer: Desk
  readonly pass: (ms: number) => Promise<void>
}

const begin = async ({ seed, tick }: EveningOptions): Promise<Evening> => {
  const random = randomFrom(seed)
  const storage = await layMeeting('inSession')
  const clock = manualClock()
  const rooms = createRooms({ storage, clock, random32: () => random.int(2 ** 32) })
  await rooms.write(garden, people.secretariat.id, docs => {
    addItem(docs, { id: 'a' as ItemId, kind: 'numbered', closed: false })
    for (const section of SECTIONS) seedSection(docs.open.getText(section))
  })
  let id = 0
  const nextId = (): number => ++id
  const desk = (who: keyof typeof people, showsAll: boolean): Desk =>
    new Desk({ rooms, user: people[who], role: who === 'second' ? 'participant' : who === 'guest' ? 'observer' : who, sections: SECTIONS, nextId, showsAll })
  const writers = WRITERS.slice(0, 2 + random.int(3)).map(who => desk(who, false))
  const viewer = desk('observer', true)
  const pass = async (ms: number): Promise<void> => {
    tick(ms)
    await clock.advance(ms)
    for (const one of [...writers, viewer]) one.refresh()
  }
  return { rooms, storage, clock, random, ledger: new Ledger(), writers, viewer, pass }
}

const everything = (desk: Desk): string => SECTIONS.map(section => desk.text(section)).join('')

/** Lets frames through until nobody has anything to say. */
const deliverAll = async ({ writers, viewer, pass }: Evening): Promise<void> => {
  const desks = [...writers, viewer]
  for (let round = 0, quiet = 0; quiet < 3 && round < 400; round++) {
    const moved = desks.map(desk => [desk.pump('up', 99), desk.pump('down', 99)].some(Boolean)).some(Boolean)
    await pass(quiet === 0 ? 20 : 700)
    quiet = moved || desks.some(desk => !desk.live) ? 0 : quiet + 1
  }
}

const pumpSome = (desk: Desk, random: Random): void => {
  if (desk.online) desk.pump(random.pick(['up', 'up', 'down']), 1 + random.int(4))
}

/** An input method at work: what it composes changes while others' edits come in, and is settled in the end. */
const compose = async (evening: Evening, desk: Desk, editor: Editor): Promise<string> => {
  const { random, ledger, pass } = evening
  const signal = (type: string): void => void editor.view.dom.dispatchEvent(new CompositionEvent(type, { bubbles: true }))
  const { doc, selection } = editor.state
  const takes = doc.textBetween(selection.from, selection.to, '')
  const untouched = everything(desk)
  signal('compositionstart')
  // what was selected may be gone already
  const { from: start } = editor.state.selection
  let end = editor.state.selection.to
  ledger.note(desk.user.id, untouched, everything(desk), { takes })
  let composed = ''
  for (let round = 1 + random.int(3); round > 0; round--) {
    const before = everything(desk)
    const text = ledger.fresh(1 + random.int(2))
    editor.view.dispatch(editor.state.tr.insertText(text, start, end))
    end = start + text.length
    const foreign = ledger.note(desk.user.id, before, everything(desk), { takes: takes + composed })
    if (foreign !== '') return `composing took away ${foreign}`
    composed += text
    pumpSome(desk, random)
    await pass(10)
    if (editor.isDestroyed) return ''
  }
  signal('compositionend')
  await pass(100)
  return ''
}

const act = async (evening: Evening, desk: Desk): Promise<string> => {
  const { random, ledger } = evening
  const { undo } = desk
  const open = [...desk.editors.keys()]
  if (!undo || open.length === 0) return ''
  const editor = desk.editors.get(random.pick(open))!
  const before = everything(desk)
  const what = random.int(100)
  if (what < 14) {
    const step = random.pick(['undo', 'undo', 'redo'] as const)
    const own = ledger.own(desk.user.id)
    for (let times = 1 + random.int(3); times > 0; times--) undo[step]()
    const foreign = ledger.note(desk.user.id, before, everything(desk), { takes: own })
    return foreign === '' ? '' : `${step} took away ${foreign}, which is not theirs`
  }
  if (what < 18) {
    desk.reloadEditor(random.pick(open))
    return ''
  }
  if (what < 22) return compose(evening, desk, editor)
  const deed = deedAt(random.int(1000) / 1000)
  const reach = deed.run({ editor, other: desk.editors.get(random.pick(open))!, undo, random, fresh: ledger.fresh })
  const foreign = ledger.note(desk.user.id, before, everything(desk), reach)
  return foreign === '' ? '' : `»${deed.name}« took away ${foreign}, which was not selected`
}

/** Something that happens to the evening, not to the text. */
const happen = async ({ rooms, storage, random, writers }: Evening): Promise<void> => {
  const what = random.int(10)
  const desk = random.pick(writers)
  if (what < 3) return desk.online ? desk.unplug() : desk.plugIn()
  if (what < 5) return desk.plugIn()
  if (what < 7) return desk.reloadPage()
  if (what < 9) {
    await rooms.exclusive(garden, () => movePhase(storage, random.pick(['inSession', 'inSession', 'inReview', 'convened'])))
    return rooms.changed(garden, 'phase')
  }
  if (desk.user.id !== people.secretariat.id) await storage.meetings.setMember({ meetingId: garden, userId: desk.user.id, role: random.pick(ROLES) })
  return rooms.changed(garden, 'members')
}

const storedTexts = async (storage: Storage): Promise<(section: SectionName) => string> => {
  const doc = createSectionDoc()
  for (const { update } of await storage.log.read(openRoom, 0)) applyToSections(doc, update, 'log')
  return section => (doc.getText(section).toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '¶')).join('')
}

/**
 * Two to four people write the same sections, with the real client, rooms, gate and log between them, and one only looks on. Lines go and
 * come, pages and editors are loaded anew, phase and roles change, frames arrive when they will. Answers in words what went wrong.
 */
export const playEvening = async (options: EveningOptions): Promise<string[]> => {
  const evening = await begin(options)
  const { rooms, storage, random, ledger, writers, viewer, pass } = evening
  const faults: string[] = []
  try {
    await deliverAll(evening)
    for (let step = 0; step < options.deeds && faults.length === 0; step++) {
      const desk = random.pick(writers)
      const fault = await act(evening, desk)
      if (fault !== '') faults.push(`deed ${step}, ${desk.user.name}: ${fault}`)
      if (random.chance(0.12)) await happen(evening)
      for (const one of writers) if (random.chance(0.5)) pumpSome(one, random)
      if (random.chance(0.3)) viewer.pump('down', 5)
      if (random.chance(0.1)) viewer.pump('up', 5)
      await pass(random.pick([0, 5, 40, 800]))
      for (const one of [...writers, viewer]) {
        const off = one.outOfStep()
        if (off.length > 0) faults.push(`deed ${step}: the editor of ${one.user.name} differs from the text in ${off.join()}`)
      }
    }
    await rooms.exclusive(garden, () => movePhase(storage, 'inSession'))
    await rooms.changed(garden, 'phase')
    for (const desk of writers) desk.plugIn()
    await deliverAll(evening)
    const stored = await storedTexts(storage)
    for (const desk of [...writers, viewer]) {
      if (!desk.live) faults.push(`${desk.user.name} is not connected in the end`)
      for (const section of SECTIONS) if (desk.text(section) !== stored(section)) faults.push(`${desk.user.name} has ${desk.text(section)} in ${section}, the log ${stored(section)}`)
      faults.push(...desk.outOfStep().map(section => `in the end the editor of ${desk.user.name} differs from the text in ${section}`))
    }
    if (viewer.sent > 0 || viewer.written > 0) faults.push(`the viewer has written ${viewer.written} times and sent ${viewer.sent} updates`)
    faults.push(...ledger.faults(SECTIONS.map(stored).join(''), new Map(writers.map(desk => [desk.user.id as string, desk.aside]))))
  } finally {
    for (const desk of [...writers, viewer]) desk.close()
    await rooms.close()
    await pass(2000)
  }
  return faults
}
