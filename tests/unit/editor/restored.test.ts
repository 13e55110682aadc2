// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { exchange, SECTION, Writer } from '../../support/editor/Writer.ts'

let writers: Writer[] = []
const people = (): [Writer, Writer] => {
  const doc = createSectionDoc()
  doc.clientID = 1
  writeLines(doc.getText(SECTION), ['abcdef', 'ghijkl', 'mnopqr'].map((text, index) => plainLine(text, index === 1 ? 'bullet' : 'text')))
  const pair: [Writer, Writer] = [new Writer(10, Y.encodeStateAsUpdate(doc)), new Writer(11, Y.encodeStateAsUpdate(doc))]
  writers = pair
  return pair
}
const remove = (writer: Writer, from: number, to: number): void => {
  writer.select(from, to)
  writer.editor.view.dispatch(writer.editor.state.tr.deleteSelection())
}

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of writers) writer.close()
})

describe('undo of what two have deleted', () => {
  it.each([
    ['the same words', [2, 5], [2, 5]],
    ['words within those of the other', [3, 5], [1, 6]],
    ['more than the other', [1, 6], [3, 5]],
    ['the same lines', [4, 17], [4, 17]],
    ['a line within those of the other', [7, 14], [2, 17]],
  ] as const)('T60 brings %s back once', (_what, [from, to], [first, last]) => {
    const [a, b] = people()
    remove(a, from, to)
    remove(b, first, last)
    exchange([a, b])
    b.undo.undo()
    exchange([a, b])
    a.undo.undo()
    exchange([a, b])
    expect(a.shown).toEqual(['abcdef', 'bullet:ghijkl', 'mnopqr'])
    expect(b.shown).toEqual(a.shown)
    expect(a.inStep && b.inStep).toBe(true)
    // and what the one brought back is not the other's to take away again
    a.undo.redo()
    exchange([a, b])
    const both = 'abcdef¶ghijkl¶mnopqr¶'.slice(Math.max(from, first), Math.min(to, last)).replaceAll('¶', '')
    for (const character of both) expect(b.characters).toContain(character)
  })

  it('T60 brings back what only oneself took away, though a colleague has typed the same in front of it', () => {
    const [a, b] = people()
    remove(a, 2, 5)
    b.select(2)
    b.type('x')
    exchange([a, b])
    a.undo.undo()
    exchange([a, b])
    expect(b.characters.slice(0, 8).split('').toSorted().join('')).toBe('abcdefx¶')
  })

  it('T60 T22 leaves what a colleague restored, and changed since, as it is', () => {
    const [a, b] = people()
    remove(a, 2, 5)
    remove(b, 2, 5)
    exchange([a, b])
    b.undo.undo()
    b.select(3)
    b.type('XY')
    exchange([a, b])
    a.undo.undo()
    exchange([a, b])
    expect(b.characters).toContain('XY')
    while (a.undo.undo());
    exchange([a, b])
    expect(b.characters).toContain('XY')
    for (const character of 'abcdef') expect(b.characters).toContain(character)
  })
})
