// @vitest-environment jsdom
import { toggleMark } from '@tiptap/pm/commands'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { enter, indent, toggleKind } from '../../../client/editor/lineCommands.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { exchange, SECTION, Writer } from '../../support/editor/Writer.ts'

let writers: Writer[] = []
const people = (fill: (text: Y.Text) => void, count = 1): Writer[] => {
  const doc = createSectionDoc()
  doc.clientID = 1
  fill(doc.getText(SECTION))
  writers = Array.from({ length: count }, (_, index) => new Writer(10 + index, Y.encodeStateAsUpdate(doc)))
  return writers
}
const one = (fill: (text: Y.Text) => void): Writer => people(fill)[0]!
const lines = (...texts: readonly string[]) => (text: Y.Text): void => writeLines(text, texts.map(words => plainLine(words)))

/** The ends of a text as stored: what each says. */
const ends = (writer: Writer): unknown[] => (writer.text.toDelta() as { insert: unknown }[]).flatMap(({ insert }) => (insert instanceof Y.Map ? [insert.toJSON()] : []))
/** Ids of the live line ends, by which one sees which of them stayed. */
const endIds = (writer: Writer): string[] => (writer.text.toDelta() as { insert: unknown }[]).flatMap(({ insert }) => (insert instanceof Y.Map ? [`${insert._item?.id.client}:${insert._item?.id.clock}`] : []))

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of writers) writer.close()
})

describe('what the editor does, in the text', () => {
  it('T12 writes typing as an insertion where it was typed, with exactly its formatting', () => {
    const writer = one(text => writeLines(text, [{ kind: 'text', indent: 0, runs: [{ text: 'fed', bold: true }] }]))
    writer.select(3)
    writer.editor.view.dispatch(writer.editor.state.tr.setStoredMarks([]))
    writer.type('x')
    expect((writer.text.toDelta() as unknown[]).slice(0, 2)).toEqual([{ insert: 'fed', attributes: { bold: true } }, { insert: 'x' }])
  })

  it('T13 Enter at the end of a line puts the new line end behind the old one', () => {
    const writer = one(text => writeLines(text, [plainLine('overskrift', 'heading'), plainLine('to')]))
    const [first] = endIds(writer)
    writer.select(10)
    writer.run(enter)
    expect(writer.shown).toEqual(['heading:overskrift', '', 'to'])
    expect(endIds(writer)[0]).toBe(first)
    expect(ends(writer)).toEqual([{ kind: 'heading' }, {}, {}])
  })

  it('T13 so a colleague who types at the end of that line, or changes it, stays on that line', () => {
    for (const order of [[0, 1], [1, 0]] as const) {
      const [a, b] = people(lines('ab', 'cd'), 2) as [Writer, Writer]
      a.select(2)
      a.run(enter)
      a.type('ny')
      b.select(2)
      b.type('X')
      b.run(toggleKind('bullet'))
      exchange(order.map(index => [a, b][index]!))
      for (const writer of [a, b]) expect(writer.shown).toEqual(['bullet:abX', 'ny', 'cd'])
      for (const writer of [a, b]) writer.close()
    }
  })

  it('T14 formats characters only, never line ends', () => {
    const writer = one(lines('abc', 'def'))
    writer.select(1, 6)
    writer.run(toggleMark(writer.editor.schema.marks['bold']!))
    for (const part of writer.text.toDelta() as { insert: unknown; attributes?: unknown }[]) {
      if (typeof part.insert !== 'string') expect(part.attributes).toBeUndefined()
    }
    expect(writer.text.toDelta()).toHaveLength(6)
  })

  it('T17 stores defaults by storing nothing, and keeps keys that it does not know', () => {
    const writer = one(text => {
      writeLines(text, [plainLine('abc')])
      ;(text.toDelta() as { insert: Y.Map<unknown> }[])[1]!.insert.set('colour', 'red')
    })
    writer.select(1)
    writer.run(toggleKind('bullet'))
    writer.run(indent(1))
    expect(ends(writer)).toEqual([{ colour: 'red', kind: 'bullet', indent: 1 }])
    writer.run(indent(-1))
    writer.run(toggleKind('bullet'))
    expect(ends(writer)).toEqual([{ colour: 'red' }])
  })

  it('T17 what an action says about who and when is still there when it becomes an action again', () => {
    const writer = one(text => writeLines(text, [{ ...plainLine('abc', 'action'), responsible: 'Carla Winther', due: '2026-12-01', done: true }]))
    writer.select(1)
    writer.run(toggleKind('bullet'))
    writer.run(toggleKind('action'))
    expect(ends(writer)).toEqual([{ kind: 'action', responsible: 'Carla Winther', due: '2026-12-01', done: true }])
    expect(writer.editor.state.doc.firstChild?.attrs).toEqual({ kind: 'action', indent: 0, responsible: 'Carla Winther', due: '2026-12-01', done: true })
    expect(writer.inStep).toBe(true)
  })

  it('T18 cleans text one for one and then corrects the editor, never the text', () => {
    const writer = one(lines('ab'))
    writer.select(1)
    writer.editor.view.dispatch(writer.editor.state.tr.insertText('1\n2\r3\u00004\ud8005'))
    expect(writer.characters).toBe('a1 2 3 4\ufffd5b¶')
    expect(writer.shown).toEqual(['a1 2 3 4\ufffd5b'])
    expect(writer.inStep).toBe(true)
  })

  it('T18 never cuts a surrogate pair in two: what is equal at the ends of a change is whole characters', () => {
    const writer = one(lines('a😀b'))
    const { state, view } = writer.editor
    view.dispatch(state.tr.insertText('a😁b', 1, 5))
    expect(writer.characters).toBe('a😁b¶')
    expect(writer.inStep).toBe(true)
  })

  it('T19 reads a missing last end as present and writes it with the first edit', () => {
    const writer = one(text => text.insert(0, 'ab\ncd'))
    expect(writer.shown).toEqual(['ab', 'cd'])
    expect(writer.text.length).toBe(5)
    writer.select(0)
    writer.type('x')
    expect(writer.characters).toBe('xab\ncd¶')
    // a foreign line end holds nothing; it becomes one of ours when it has something to say
    writer.run(toggleKind('bullet'))
    expect(writer.characters).toBe('xab¶cd¶')
    expect(writer.shown).toEqual(['bullet:xab', 'cd'])
  })

  it('T19 shows an embed that it does not know as one thing and keeps it', () => {
    const writer = one(text => {
      writeLines(text, [plainLine('abcd')])
      text.insertEmbed(2, { image: 'x' })
    })
    writer.select(4)
    writer.type('!')
    expect(writer.text.toDelta()).toContainEqual({ insert: { image: 'x' } })
    expect(writer.inStep).toBe(true)
  })

  it('T11 a change replaces only what differs: a word corrected in place keeps its equal ends', () => {
    const [a, b] = people(lines('tilfleje'), 2) as [Writer, Writer]
    b.select(1)
    b.type('X')
    const { state, view } = a.editor
    view.dispatch(state.tr.insertText('tilføje', 1, 9))
    exchange([a, b])
    expect(a.shown).toEqual(['tXilføje'])
    expect(b.shown).toEqual(a.shown)
  })
})

describe('what happens to the text, in the editor', () => {
  it('T20 a caret stays left of what others insert, and a selection does not grow', () => {
    const [a, b] = people(lines('abcdef'), 2) as [Writer, Writer]
    a.select(3)
    b.select(3)
    b.type('X')
    exchange([a, b])
    a.type('y')
    expect(a.shown).toEqual(['abcyXdef'])
    exchange([a, b])
    a.select(1, 3)
    b.select(1)
    b.type('1')
    b.select(4)
    b.type('2')
    exchange([a, b])
    const { doc, selection } = a.editor.state
    expect(doc.textBetween(selection.from, selection.to)).toBe('bc')
  })

  it('T20 a line put in before the caret\'s line leaves the caret in its line', () => {
    const [a, b] = people(lines('ab', 'cd'), 2) as [Writer, Writer]
    a.select(3)
    b.select(2)
    b.run(enter)
    b.type('ny')
    exchange([a, b])
    a.type('X')
    expect(a.shown).toEqual(['ab', 'ny', 'Xcd'])
  })

  it('T20 keeps the marks that are set for the next character', () => {
    const [a, b] = people(lines('ab'), 2) as [Writer, Writer]
    a.select(2)
    a.run(toggleMark(a.editor.schema.marks['bold']!))
    b.select(0)
    b.type('X')
    exchange([a, b])
    a.type('y')
    expect(a.text.toDelta()).toContainEqual({ insert: 'y', attributes: { bold: true } })
  })

  it('T15 an editor that only shows writes nothing, whatever comes', () => {
    const [a, b] = people(text => text.insert(0, 'ab\rc\nd', { bold: true, color: 'red' }), 2) as [Writer, Writer]
    const before = Y.encodeStateVector(b.doc)
    let written = 0
    b.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') written++
    })
    a.select(1)
    a.type('X')
    a.run(enter)
    exchange([a, b])
    b.reload()
    expect(written).toBe(0)
    expect(Y.decodeStateVector(Y.encodeStateVector(b.doc)).get(b.doc.clientID)).toBe(Y.decodeStateVector(before).get(b.doc.clientID))
    expect(b.inStep).toBe(true)
  })

  it('T15 nothing may add to a transaction that carries the text', () => {
    const [a, b] = people(lines('ab'), 2) as [Writer, Writer]
    const appended: boolean[] = []
    a.editor.on('transaction', ({ appendedTransactions }) => appended.push(appendedTransactions.length > 0))
    b.select(1)
    b.type('X')
    exchange([a, b])
    expect(appended).toEqual([false])
  })
})

describe('composition', () => {
  const compose = (writer: Writer, type: 'compositionstart' | 'compositionend'): void => {
    writer.editor.view.dom.dispatchEvent(new CompositionEvent(type, { bubbles: true }))
  }
  const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 120))

  it('T21 holds changes of others while an input method composes, and writes what it composes where it stands by then', async () => {
    const [a, b] = people(lines('abcdef'), 2) as [Writer, Writer]
    a.select(3)
    compose(a, 'compositionstart')
    b.select(0)
    b.type('12')
    b.select(3, 6)
    b.editor.view.dispatch(b.editor.state.tr.deleteSelection())
    exchange([a, b])
    expect(a.shown).toEqual(['abcdef'])
    a.type('X')
    expect(a.shown).toEqual(['abcXdef'])
    compose(a, 'compositionend')
    await settled()
    exchange([a, b])
    expect(a.shown).toEqual(['12aXef'])
    expect(b.shown).toEqual(a.shown)
    expect(a.inStep).toBe(true)
  })

  it('T21 loses nothing when the line goes away meanwhile', async () => {
    const [a, b] = people(lines('ab', 'cd', 'ef'), 2) as [Writer, Writer]
    a.select(4)
    compose(a, 'compositionstart')
    a.type('X')
    b.select(0, 6)
    b.editor.view.dispatch(b.editor.state.tr.deleteSelection())
    exchange([a, b])
    a.type('Y')
    compose(a, 'compositionend')
    await settled()
    exchange([a, b])
    expect(a.shown.join('')).toContain('XY')
    expect(b.shown).toEqual(a.shown)
  })

  it('T75 what is composed stays whole and in order though a colleague takes away all that stands around it, and what was composed so far', async () => {
    for (const [from, to] of [[3, 12], [3, 13], [2, 12], [0, 16], [5, 8], [7, 9], [6, 7]] as const) for (const ids of [[0, 1], [1, 0]] as const) {
      const both = people(lines('ab', 'før efter', 'cd'), 2)
      const [a, b] = [both[ids[0]]!, both[ids[1]]!]
      const replace = (text: string, behind: number): void => {
        const { head } = a.editor.state.selection
        a.editor.view.dispatch(a.editor.state.tr.insertText(text, head - behind, head))
      }
      a.select(7)
      compose(a, 'compositionstart')
      replace('に', 0)
      exchange([a, b])
      b.select(from, Math.min(to, b.text.length - 1))
      b.editor.view.dispatch(b.editor.state.tr.deleteSelection())
      b.type('?')
      exchange([a, b])
      replace('にほ', 1)
      exchange([a, b])
      replace('日本', 2)
      compose(a, 'compositionend')
      await settled()
      a.type('!')
      exchange([a, b])
      const seen = a.characters
      expect(seen.match(/日/g), `${from} ${to}`).toHaveLength(1)
      expect(seen, `${from} ${to}`).toMatch(/日本!/)
      expect(seen).not.toMatch(/[にほ]/)
      expect(b.shown).toEqual(a.shown)
      expect(a.inStep && b.inStep).toBe(true)
      a.close()
      b.close()
    }
  })
})
