// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { enter, toggleKind } from '../../../client/editor/lineCommands.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionUndo } from '../../../client/editor/sectionUndo.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { exchange, SECTION, Writer } from '../../support/editor/Writer.ts'

let writers: Writer[] = []
const people = (...texts: readonly string[]): [Writer, Writer] => {
  const doc = createSectionDoc()
  doc.clientID = 1
  writeLines(doc.getText(SECTION), texts.map(text => plainLine(text)))
  const pair: [Writer, Writer] = [new Writer(10, Y.encodeStateAsUpdate(doc)), new Writer(11, Y.encodeStateAsUpdate(doc))]
  writers = pair
  return pair
}

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of writers) writer.close()
})

describe('undo', () => {
  it('T22 groups typing and takes a structural act as one of its own', () => {
    const [a] = people('ab')
    a.select(2)
    a.type('cd')
    a.run(enter)
    a.type('ef')
    a.run(toggleKind('bullet'))
    expect(a.shown).toEqual(['abcd', 'bullet:ef'])
    const seen: string[][] = []
    while (a.undo.undo()) seen.push(a.shown)
    expect(seen).toEqual([['abcd', 'ef'], ['abcd', ''], ['abcd'], ['ab']])
    while (a.undo.redo());
    expect(a.shown).toEqual(['abcd', 'bullet:ef'])
    expect(a.inStep).toBe(true)
  })

  it('T22 leaves what a colleague typed into one\'s own words', () => {
    const [a, b] = people('ab')
    a.select(2)
    a.type('cdef')
    exchange([a, b])
    b.select(4)
    b.type('XYZ')
    exchange([a, b])
    a.undo.undo()
    exchange([a, b])
    expect(a.shown).toEqual(['abXYZ'])
    expect(b.shown).toEqual(['abXYZ'])
    a.undo.redo()
    exchange([a, b])
    expect(b.shown).toEqual(['abcdXYZef'])
  })

  it('T22 brings the caret back to where the change was made, and forth again', () => {
    const [a] = people('ab', 'cd')
    a.editor.view.focus()
    a.select(2)
    a.type('X')
    a.undo.stopCapturing()
    a.select(6)
    a.type('Y')
    a.select(0)
    const caret = (): number => a.editor.state.selection.head
    a.undo.undo()
    expect(caret()).toBe(8)
    a.undo.undo()
    expect(caret()).toBe(3)
    a.undo.redo()
    a.undo.redo()
    expect(a.shown).toEqual(['abX', 'cdY'])
  })

  it('T23 outlives the editor, and does nothing in a section that one may not write any more', () => {
    const [a, b] = people('ab')
    a.select(2)
    a.type('c')
    a.reload()
    a.undo.undo()
    expect(a.shown).toEqual(['ab'])
    a.undo.redo()
    expect(a.shown).toEqual(['abc'])
    exchange([a, b])
    let written = 0
    a.doc.on('update', () => written++)
    a.undo.remove(a.text)
    expect(a.undo.undo()).toBe(false)
    expect(a.shown).toEqual(['abc'])
    expect(written).toBe(0)
    a.undo.add(a.text)
    a.select(3)
    a.type('d')
    a.undo.undo()
    expect(a.shown).toEqual(['abc'])
  })

  it('T40 what was done in a section that is locked waits there, while one undoes elsewhere, and is undone once it is open again', () => {
    const [a] = people('ab')
    const other = a.doc.getText('item/recommendation')
    a.undo.add(other)
    a.doc.transact(() => other.insert(0, 'x'), a.undo.origin)
    a.undo.stopCapturing()
    a.select(2)
    a.type('cd')
    a.undo.remove(a.text)
    expect([a.undo.canUndo(), a.undo.undo(), other.toJSON(), a.shown]).toEqual([true, true, '', ['abcd']])
    expect([a.undo.canUndo(), a.undo.undo()]).toEqual([false, false])
    a.undo.add(a.text)
    expect([a.undo.canUndo(), a.undo.undo(), a.shown]).toEqual([true, true, ['ab']])
    expect([a.undo.redo(), a.shown, a.undo.redo(), other.toJSON()]).toEqual([true, ['abcd'], true, 'x'])
  })

  it('K9 in the document that takes the place of this one, what the server has can be undone, and nothing else', () => {
    const [a, b] = people('ab')
    a.select(2)
    a.type('cd')
    exchange([a, b])
    a.undo.stopCapturing()
    a.select(0, 1)
    a.type('X')
    exchange([a, b])
    a.undo.stopCapturing()
    a.select(4)
    a.type('unsent')
    const fresh = createSectionDoc()
    Y.applyUpdate(fresh, b.update())
    const text = fresh.getText(SECTION)
    const undo = createSectionUndo(fresh, a.undo)
    expect(undo.canUndo()).toBe(false)
    undo.add(text)
    const seen: string[] = []
    while (undo.undo()) seen.push(text.toJSON())
    // `unsent` never came here; `a`, which X was typed over, the server no longer knows
    expect(seen).toEqual(['Xb'])
    expect([undo.redo(), text.toJSON()]).toEqual([true, 'Xbcd'])
  })
})
