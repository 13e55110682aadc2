// @vitest-environment jsdom
import { Slice } from '@tiptap/pm/model'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { SECTION, Writer } from '../../support/editor/Writer.ts'

let writers: Writer[] = []
const open = (text: string): Writer => {
  const doc = createSectionDoc()
  doc.clientID = 1
  writeLines(doc.getText(SECTION), [plainLine(text)])
  const writer = new Writer(10, Y.encodeStateAsUpdate(doc))
  writers.push(writer)
  return writer
}

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of writers) writer.close()
  writers = []
})

/** Takes characters up with the mouse, as a browser says it. */
const take = ({ editor: { view } }: Writer, writer: Writer, from: number, to: number): void => {
  writer.select(from, to)
  view.someProp('handleDOMEvents', handlers => handlers.dragstart?.(view, new Event('dragstart') as DragEvent))
  view.dragging = { slice: view.state.selection.content(), move: true }
}
/** Puts what was taken down before a character, as ProseMirror does it where no plug-in has. */
const drop = async (from: Writer, into: Writer, at: number, init: { ctrlKey?: boolean } = {}): Promise<void> => {
  const { view } = into.editor
  // every editor has a schema of its own; between them it goes through the clipboard's form
  const slice = Slice.fromJSON(view.state.schema, from.editor.view.dragging!.slice.toJSON())
  const event = Object.assign(new Event('drop'), { clientX: 0, clientY: 0, ctrlKey: false, altKey: false, ...init }) as unknown as DragEvent
  view.posAtCoords = () => ({ pos: at + 1, inside: 0 })
  const moved = from === into
  if (!view.someProp('handleDrop', handle => handle(view, event, slice, moved))) {
    const { tr } = view.state
    if (moved) tr.deleteSelection()
    view.dispatch(tr.replace(tr.mapping.map(at + 1), tr.mapping.map(at + 1), slice))
  }
  await Promise.resolve()
}

describe('text that is dragged', () => {
  it('T48 into another section leaves the one it came from, unless it is copied', async () => {
    const [a, b] = [open('et to tre'), open('fire')]
    take(a, a, 3, 6)
    await drop(a, b, 0)
    expect([a.shown, b.shown]).toEqual([['et tre'], ['to fire']])
    take(a, a, 0, 3)
    await drop(a, b, 0, { ctrlKey: true })
    expect([a.shown, b.shown]).toEqual([['et tre'], ['et to fire']])
    a.undo.undo()
    expect(a.shown).toEqual(['et to tre'])
  })

  it('T48 takes nothing away where a colleague has written in it meanwhile', async () => {
    for (const same of [true, false]) {
      const a = open('et to tre')
      const b = same ? a : open('fire')
      take(a, a, 3, 6)
      a.doc.transact(() => a.text.insert(4, 'XYZ', {}), 'remote')
      await drop(a, b, 0)
      expect(a.characters).toContain('tXYZo ')
      expect(b.characters.startsWith('to ')).toBe(true)
      expect(a.inStep && b.inStep).toBe(true)
    }
  })

  it('T63 is one act for undo over both sections, and goes into the line where it is let go', async () => {
    const doc = createSectionDoc()
    writeLines(doc.getText(SECTION), [plainLine('et to tre'), plainLine('fire')])
    const a = new Writer(10, Y.encodeStateAsUpdate(doc))
    writers.push(a)
    take(a, a, 3, 6)
    // right before a line's first character
    await drop(a, a, 11)
    expect(a.shown).toEqual(['et tre', 'to fire'])
    a.undo.undo()
    expect(a.shown).toEqual(['et to tre', 'fire'])
    expect(a.undo.canUndo()).toBe(false)
    a.undo.redo()
    expect(a.shown).toEqual(['et tre', 'to fire'])
    // let go on itself: nothing happens
    take(a, a, 3, 6)
    await drop(a, a, 4)
    expect(a.shown).toEqual(['et tre', 'to fire'])
    a.select(2)
    a.undo.asOne(() => {
      a.type('x')
      a.undo.stopCapturing()
      a.type('y')
    })
    a.type('z')
    a.undo.undo()
    expect(a.shown).toEqual(['etxy tre', 'to fire'])
    a.undo.undo()
    expect(a.shown).toEqual(['et tre', 'to fire'])
  })

  it('T63 a file that is let go here is not opened in place of the page', () => {
    const { editor: { view } } = open('et')
    view.posAtCoords = () => ({ pos: 1, inside: 0 })
    expect(view.someProp('handleDrop', handle => handle(view, new Event('drop') as DragEvent, Slice.empty, false))).toBe(true)
    expect(view.state.doc.textContent).toBe('et')
  })
})
