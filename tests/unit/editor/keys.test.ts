// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { type Line, plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { numberLines } from '../../../shared/document/text/numbers.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { SECTION, Writer } from '../../support/editor/Writer.ts'

let writers: Writer[] = []
const open = (...lines: readonly Line[]): Writer => {
  const doc = createSectionDoc()
  doc.clientID = 1
  writeLines(doc.getText(SECTION), lines)
  const writer = new Writer(10, Y.encodeStateAsUpdate(doc))
  writers.push(writer)
  return writer
}

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of writers) writer.close()
  writers = []
})

describe('keys', () => {
  it('T27 what is typed at the beginning of a line says what it is', () => {
    for (const [typed, kind] of [['- a', 'bullet:a'], ['* a', 'bullet:a'], ['1. a', 'number:a'], ['# a', 'heading:a'], ['[] a', 'action:a'], ['[ ] a', 'action:a'], ['2. a', '2. a'], ['x - a', 'x - a']] as const) {
      const writer = open(plainLine(''))
      writer.type(typed)
      expect(writer.shown).toEqual([kind])
      expect(writer.inStep).toBe(true)
    }
  })

  it('T74 a selection over lines is deleted whatever is held down beside Backspace or Delete', () => {
    for (const key of ['Backspace', 'Delete']) for (const held of [{}, { ctrlKey: true }, { altKey: true }]) {
      const writer = open(plainLine('et to'), plainLine('tre', 'bullet'), plainLine('fire fem'))
      writer.select(2, 14)
      expect(writer.press(key, held)).toBe(true)
      expect(writer.shown).toEqual(['et fem'])
    }
  })

  it('T77 a line in which a newer program has written stays where its neighbour is moved instead, and where both are such nothing moves', () => {
    const doc = createSectionDoc()
    doc.clientID = 1
    const text = doc.getText(SECTION)
    writeLines(text, ['en', 'to', 'tre', 'fire'].map(line => plainLine(line)))
    text.format(0, 1, { strike: true })
    ;(text.toDelta() as { insert: unknown }[]).filter(({ insert }) => insert instanceof Y.Map).forEach(({ insert }, index) => index === 2 && (insert as Y.Map<unknown>).set('vote', 'for'))
    const writer = new Writer(10, Y.encodeStateAsUpdate(doc))
    writers.push(writer)
    const units = (): unknown[] => (writer.text.toDelta() as { insert: unknown; attributes?: unknown }[]).map(({ insert, attributes }) => [insert instanceof Y.Map ? insert.toJSON() : insert, attributes ?? 0])
    writer.select(2)
    expect(writer.press('ArrowDown', { altKey: true })).toBe(true)
    expect(writer.shown).toEqual(['to', 'en', 'tre', 'fire'])
    expect(units()).toContainEqual(['e', { strike: true }])
    writer.press('ArrowDown', { altKey: true })
    expect(writer.shown).toEqual(['to', 'en', 'tre', 'fire'])
    writer.select(12)
    writer.press('ArrowUp', { altKey: true })
    expect(writer.shown).toEqual(['to', 'en', 'fire', 'tre'])
    expect(units()).toContainEqual([{ vote: 'for' }, 0])
    expect(writer.inStep).toBe(true)
  })

  it('T27 a space behind an address makes it a link', () => {
    const writer = open(plainLine(''))
    writer.type('Se https://eksempel.test/a. Ja')
    writer.type(' https://eksempel.test/b ')
    expect(writer.text.toDelta()).toContainEqual({ insert: 'https://eksempel.test/b', attributes: { link: 'https://eksempel.test/b' } })
  })

  it('T72 what ends the sentence is no part of a typed address, Enter ends it too, and www. says enough', () => {
    const writer = open(plainLine(''))
    writer.type('Se https://eksempel.test/a. Ja (www.eksempel.test), og mailto:a@eksempel.test')
    writer.press('Enter')
    const links = (writer.text.toDelta() as { insert: unknown; attributes?: { link?: string } }[]).filter(({ attributes }) => attributes?.link)
    expect(links).toEqual([
      { insert: 'https://eksempel.test/a', attributes: { link: 'https://eksempel.test/a' } },
      { insert: 'www.eksempel.test', attributes: { link: 'https://www.eksempel.test' } },
      { insert: 'mailto:a@eksempel.test', attributes: { link: 'mailto:a@eksempel.test' } },
    ])
    writer.type('x')
    expect(writer.shown.at(-1)).toBe('x')
    expect(writer.inStep).toBe(true)
  })

  it('T72 undo gives back what was typed, for who meant a dash and no point', () => {
    const writer = open(plainLine('over'), plainLine(''))
    writer.editor.view.focus()
    writer.select(5)
    writer.type('- ')
    expect(writer.shown).toEqual(['over', 'bullet:'])
    writer.press('z', { ctrlKey: true })
    expect(writer.shown).toEqual(['over', '- '])
    writer.type('x')
    expect(writer.shown).toEqual(['over', '- x'])
  })

  it('T28 Enter goes on with a list, leaves it from an empty line, and ends a heading', () => {
    const writer = open(plainLine('a', 'bullet', 1))
    writer.select(1)
    writer.press('Enter')
    expect(writer.shown).toEqual(['bullet1:a', 'bullet1:'])
    writer.press('Enter')
    expect(writer.shown).toEqual(['bullet1:a', 'bullet:'])
    writer.press('Enter')
    expect(writer.shown).toEqual(['bullet1:a', ''])
    const heading = open(plainLine('ab', 'heading'))
    heading.select(2)
    heading.press('Enter')
    expect(heading.shown).toEqual(['heading:ab', ''])
    const start = open(plainLine('ab', 'decision'))
    start.select(0)
    start.press('Enter')
    expect(start.shown).toEqual(['', 'decision:ab'])
  })

  it('T28 Backspace at the beginning lowers a line, then joins it', () => {
    const writer = open(plainLine('x'), plainLine('a', 'number', 1))
    writer.select(2)
    writer.press('Backspace')
    expect(writer.shown).toEqual(['x', 'number:a'])
    writer.press('Backspace')
    writer.press('Backspace')
    expect(writer.shown).toEqual(['xa'])
    const below = open(plainLine(''), plainLine('a', 'heading'))
    below.select(0)
    below.press('Delete')
    expect(below.shown).toEqual(['heading:a'])
  })

  it('T29 Tab moves list lines in and out and is no trap elsewhere', () => {
    const writer = open(plainLine('a', 'bullet'), plainLine('b'))
    writer.select(0)
    for (let press = 0; press < 5; press++) expect(writer.press('Tab')).toBe(true)
    expect(writer.shown).toEqual(['bullet3:a', 'b'])
    for (let press = 0; press < 3; press++) expect(writer.press('Tab', { shiftKey: true })).toBe(true)
    expect(writer.press('Tab', { shiftKey: true })).toBe(false)
    writer.press('Escape')
    expect(writer.press('Tab')).toBe(false)
    writer.press('ArrowLeft')
    expect(writer.press('Tab')).toBe(true)
    writer.select(3)
    expect(writer.press('Tab')).toBe(false)
  })

  it('T27 the usual shortcuts format, undo and redo', () => {
    const writer = open(plainLine('abc'))
    writer.select(0, 3)
    writer.press('b', { ctrlKey: true })
    writer.press('i', { ctrlKey: true })
    writer.press('u', { ctrlKey: true })
    expect(writer.text.toDelta()[0]).toEqual({ insert: 'abc', attributes: { bold: true, italic: true, underline: true } })
    writer.press('z', { ctrlKey: true })
    expect(writer.text.toDelta()[0]).toEqual({ insert: 'abc', attributes: { bold: true, italic: true } })
    writer.press('y', { ctrlKey: true })
    expect(writer.text.toDelta()[0]).toEqual({ insert: 'abc', attributes: { bold: true, italic: true, underline: true } })
  })

  it('T27 select-all takes the line first, then the section', () => {
    const writer = open(plainLine('ab'), plainLine('cd'))
    writer.select(4)
    const selected = (): string => writer.editor.state.doc.textBetween(writer.editor.state.selection.from, writer.editor.state.selection.to, '|')
    writer.press('a', { ctrlKey: true })
    expect(selected()).toBe('cd')
    writer.press('a', { ctrlKey: true })
    expect(selected()).toBe('ab|cd')
  })

  it('T30 arrows at the edge go on into the next section, and Enter leaves a section of one line', () => {
    const first = open(plainLine('ab'))
    const second = open(plainLine('cd'))
    first.editor.view.focus()
    first.select(2)
    expect(first.press('ArrowRight')).toBe(true)
    expect(document.activeElement).toBe(second.editor.view.dom)
    expect(second.editor.state.selection.head).toBe(1)
    expect(second.press('ArrowLeft')).toBe(true)
    expect(document.activeElement).toBe(first.editor.view.dom)
    expect(first.editor.state.selection.head).toBe(3)
    expect(first.press('End', { ctrlKey: true })).toBe(true)
    expect(document.activeElement).toBe(second.editor.view.dom)
    const title = new Writer(11, undefined, true)
    writers.push(title)
    const last = open(plainLine('ef'))
    title.editor.view.focus()
    expect(title.press('Enter')).toBe(true)
    expect(document.activeElement).toBe(last.editor.view.dom)
    expect(title.text.length).toBe(0)
  })

  it('T73 arrows that go by words go on as well, and in a line from right to left the left one goes on', () => {
    const [first, second] = [open(plainLine('שלום')), open(plainLine('cd'))]
    const looks = vi.spyOn(window, 'getComputedStyle').mockReturnValue({ direction: 'rtl' } as CSSStyleDeclaration)
    first.editor.view.focus()
    first.select(0)
    expect(first.press('ArrowLeft')).toBe(false)
    first.select(4)
    expect(first.press('ArrowRight')).toBe(false)
    expect(first.press('ArrowLeft')).toBe(true)
    expect(document.activeElement).toBe(second.editor.view.dom)
    looks.mockRestore()
    expect(second.press('ArrowLeft', { ctrlKey: true })).toBe(true)
    expect(first.press('ArrowDown', { ctrlKey: true })).toBe(true)
    expect(document.activeElement).toBe(second.editor.view.dom)
    second.select(1)
    expect(second.press('ArrowUp', { ctrlKey: true })).toBe(false)
  })
})

describe('numbers', () => {
  const line = (kind: Line['kind'], indent: Line['indent'] = 0, blank = false) => ({ kind, indent, blank })

  it('T31 count per run and level', () => {
    expect(numberLines([line('number'), line('number', 1), line('number', 1), line('number'), line('number', 1)])).toEqual([1, 1, 2, 2, 1])
    expect(numberLines([line('number'), line('text'), line('number'), line('bullet', 1), line('number')])).toEqual([1, undefined, 1, undefined, 2])
    expect(numberLines([line('number'), line('text', 0, true), line('number')])).toEqual([1, undefined, 2])
    expect(numberLines([line('number'), line('number', 0, true), line('number')])).toEqual([1, 2, 2])
    expect(numberLines([line('number'), line('bullet', 0, true), line('number')])).toEqual([1, undefined, 2])
  })
})
