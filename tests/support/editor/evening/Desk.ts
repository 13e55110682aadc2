import type { Editor } from '@tiptap/core'
import type * as Y from 'yjs'
import { createEditor } from '../../../../client/editor/createEditor.ts'
import { createSectionUndo, type SectionUndo } from '../../../../client/editor/sectionUndo.ts'
import { headingOf } from '../../../../client/sync/headingOf.ts'
import { mayWrite } from '../../../../client/sync/mayWrite.ts'
import { MeetingSync } from '../../../../client/sync/meetingSync.ts'
import type { Rooms } from '../../../../server/room/rooms.ts'
import type { User } from '../../../../server/storage/storage.ts'
import type { Phase } from '../../../../shared/domain/phase.ts'
import type { Role } from '../../../../shared/domain/role.ts'
import type { SectionName } from '../../../../shared/document/section.ts'
import { projectText } from '../../../../shared/document/text/projectText.ts'
import { editorWords } from '../../../../shared/words/editor.ts'
import { garden } from '../../room/ground.ts'
import { createLastingStore } from '../../sync/lastingStore.ts'
import { Wire } from './wire.ts'

export interface DeskOptions {
  readonly rooms: Rooms
  readonly user: User
  readonly role: Role
  readonly sections: readonly SectionName[]
  /** A number that nobody has had yet. */
  readonly nextId: () => number
  /** True for one who has the editors on the page though nothing may be written: the gate and the editors both must hold. */
  readonly showsAll: boolean
}

/** One person's page: our own client on a line that a test pulls and mends, with one editor for each section that may be written. */
export class Desk {
  readonly user: User
  readonly store = createLastingStore()
  /** Updates written into the document here, by whatever hand. */
  written = 0
  composing: Editor | undefined
  readonly #options: DeskOptions
  #rights: { role: Role; phase: Phase } | undefined
  #sync: MeetingSync
  #doc: Y.Doc | undefined
  #undo: SectionUndo | undefined
  #plugged = true
  #wires: Wire[] = []
  #sent = 0
  readonly #editors = new Map<SectionName, Editor>()
  readonly #element = document.createElement('div')

  constructor(options: DeskOptions) {
    this.#options = options
    this.user = options.user
    document.body.append(this.#element)
    this.#sync = this.#open()
  }

  #open(): MeetingSync {
    const { rooms, user, role, nextId } = this.#options
    const sync = new MeetingSync({
      meeting: garden, user: user.id, role: this.#rights?.role ?? role, store: this.store, headingOf,
      addressOf: room => room,
      openSocket: room => {
        const wire = new Wire(rooms, user, room, this.#plugged)
        this.#wires = [...this.#wires.filter(one => one.open), wire]
        return wire.socket
      },
      alone: (_key, work) => work(),
      clock: () => Date.now(),
      ticks: () => Date.now(),
      random: () => 0,
      newId: () => String(nextId()),
      onNotice: ({ role: now, phase }) => {
        this.#rights = { role: now, phase }
      },
    })
    void sync.start()
    return sync
  }

  get online(): boolean {
    return this.#plugged
  }

  get doc(): Y.Doc {
    return this.#sync.view().open.doc
  }

  get undo(): SectionUndo | undefined {
    return this.#undo
  }

  /** Sections with an editor on the page. */
  get editors(): ReadonlyMap<SectionName, Editor> {
    return this.#editors
  }

  get live(): boolean {
    return this.#sync.view().open.connection === 'live'
  }

  /** Updates sent over all lines so far. */
  get sent(): number {
    return this.#sent + this.#wires.reduce((sum, wire) => sum + wire.updates, 0)
  }

  /** The text that was refused and came back. */
  get aside(): string {
    return [...this.store.rows.values()].map(row => row.text).join('\n')
  }

  text(section: SectionName): string {
    return (this.doc.getText(section).toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '¶')).join('')
  }

  /** Lets up to `count` frames through, up or down; answers whether there were any. */
  pump(direction: 'up' | 'down', count: number): boolean {
    return this.#wires.map(wire => wire[direction](count)).some(Boolean)
  }

  unplug(): void {
    this.#plugged = false
    for (const wire of this.#wires) {
      this.#sent += wire.updates
      wire.cut()
    }
    this.#wires = []
    this.#sync.lose()
  }

  plugIn(): void {
    this.#plugged = true
    this.#sync.nudge()
  }

  /** Loads the page anew: the document comes from the local copy, undo is empty, the client id is another one. */
  reloadPage(): void {
    this.#clear()
    this.#sync.stop()
    for (const wire of this.#wires) {
      this.#sent += wire.updates
      wire.cut()
    }
    this.#wires = []
    this.#sync = this.#open()
  }

  /** Closes an editor and opens it again, as when an item scrolls out of sight and back. */
  reloadEditor(section: SectionName): void {
    this.#editors.get(section)?.destroy()
    this.#editors.delete(section)
    this.refresh()
  }

  /** Puts on the page what belongs there by now: as React does after the view has changed. */
  refresh(): void {
    const { doc, awareness, ready } = this.#sync.view().open
    if (this.#doc !== doc) {
      // a refusal puts another document in the place of this one: what can still be undone goes along
      const before = this.#undo
      this.#undo = undefined
      this.#clear()
      this.#doc = doc
      this.#undo = createSectionUndo(doc, before)
      before?.destroy()
      doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
        if (local) this.written++
      })
    }
    const undo = this.#undo
    if (!ready || !undo) return
    for (const section of this.#options.sections) {
      const may = this.#options.showsAll || (this.#rights !== undefined && mayWrite(this.#rights, section))
      const editor = this.#editors.get(section)
      if (may && !editor) {
        const element = document.createElement('div')
        this.#element.append(element)
        const text = doc.getText(section)
        undo.add(text)
        this.#editors.set(section, createEditor({
          element, text, section, awareness, undo, singleLine: false,
          words: editorWords.da, peopleList: 'people', labels: () => ({ label: section, placeholder: '' }), toToolbar: () => false,
        }))
      } else if (!may && editor) {
        editor.destroy()
        this.#editors.delete(section)
        undo.remove(doc.getText(section))
      }
    }
  }

  /** Sections whose editor does not show what the text says. */
  outOfStep(): SectionName[] {
    return [...this.#editors].filter(([section, { state, schema }]) => !state.doc.eq(projectText(this.doc.getText(section), schema))).map(([section]) => section)
  }

  close(): void {
    this.#clear()
    this.#sync.stop()
    for (const wire of this.#wires) wire.cut()
    this.#element.remove()
  }

  #clear(): void {
    this.composing = undefined
    for (const editor of this.#editors.values()) editor.destroy()
    this.#editors.clear()
    this.#undo?.destroy()
    this.#undo = undefined
    this.#doc = undefined
    this.#element.replaceChildren()
  }
}
