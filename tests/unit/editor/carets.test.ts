// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { Company } from '../../../client/editor/company.ts'
import { enter, toggleKind } from '../../../client/editor/lineCommands.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import type { Presence } from '../../../shared/protocol/sync.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { exchange, SECTION, Writer } from '../../support/editor/Writer.ts'

let pair: Writer[] = []
const people = (...texts: readonly string[]): [Writer, Writer] => {
  const doc = createSectionDoc()
  doc.clientID = 1
  writeLines(doc.getText(SECTION), texts.map(text => plainLine(text)))
  const made: [Writer, Writer] = [new Writer(10, Y.encodeStateAsUpdate(doc)), new Writer(11, Y.encodeStateAsUpdate(doc))]
  made[1].awareness.setLocalStateField('user', { id: 'u', name: 'Bent Krogh', role: 'participant', color: 11 })
  pair = made
  return made
}
const frame = (): Promise<number> => new Promise(requestAnimationFrame)
/** Carets are drawn with the next frame. */
const tell = async (from: Writer, to: Writer): Promise<void> => {
  applyAwarenessUpdate(to.awareness, encodeAwarenessUpdate(from.awareness, [from.doc.clientID]), 'remote')
  await frame()
}
const cursor = (writer: Writer): Presence['cursor'] => (writer.awareness.getLocalState() as Presence | null)?.cursor
/** The text of the line with `|` where the colleague's caret is drawn. */
const seen = (writer: Writer): string[] =>
  [...writer.editor.view.dom.querySelectorAll('p')].map(line => {
    const copy = line.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('[aria-hidden]')) caret.replaceWith('|')
    return copy.textContent ?? ''
  })

beforeAll(standInLayout)
afterEach(() => {
  for (const writer of pair) writer.close()
  document.body.replaceChildren()
})

describe('carets', () => {
  it('T32 say the section and two positions bound left, and go with the editor', () => {
    const [, b] = people('abc')
    expect(cursor(b)).toBeUndefined()
    b.editor.view.focus()
    b.select(2)
    const position = { tname: SECTION, item: { client: 1, clock: 2 }, assoc: -1 }
    expect(cursor(b)).toEqual({ section: SECTION, anchor: position, head: position })
    b.reload()
    expect(cursor(b)).toBeNull()
  })

  it('T76 stay while their owner is in a field of an action there, and go when he leaves from it', () => {
    const [, b] = people('abc')
    b.select(1)
    b.run(toggleKind('action'))
    b.editor.view.focus()
    b.select(2)
    b.editor.view.dom.querySelector<HTMLInputElement>('[data-part="fields"] input')?.focus()
    expect(cursor(b)?.section).toBe(SECTION)
    const elsewhere = document.body.appendChild(document.createElement('input'))
    elsewhere.focus()
    expect(cursor(b)).toBeNull()
  })

  it('T32 are drawn with name and colour where the colleague is, and stay left of what I insert', async () => {
    const [a, b] = people('abc', 'def')
    b.editor.view.focus()
    b.select(2)
    await tell(b, a)
    expect(seen(a)).toEqual(['ab|c', 'def'])
    const caret = a.editor.view.dom.querySelector<HTMLElement>('[aria-hidden]')!
    expect(caret.querySelector<HTMLElement>('[data-name]')?.dataset['name']).toBe('Bent Krogh')
    expect(caret.style.getPropertyValue('--person')).toBe('var(--person-3)')
    expect(caret.contentEditable).toBe('false')
    a.select(2)
    a.type('X')
    expect(seen(a)).toEqual(['ab|Xc', 'def'])
    b.type('Y')
    b.run(enter)
    exchange([a, b])
    await tell(b, a)
    expect(seen(a)[1]?.startsWith('|')).toBe(true)
  })

  it('T32 what another program says nonsense about is not drawn and breaks nothing', async () => {
    const [a, b] = people('abc')
    for (const nonsense of [{ section: SECTION, anchor: 5, head: null }, { section: SECTION, anchor: { item: { client: 9, clock: 99 } }, head: {} }, { section: 'other/minutes' }, 'x', []]) {
      b.awareness.setLocalStateField('cursor', nonsense)
      await tell(b, a)
      expect(seen(a)).toEqual(['abc'])
    }
  })

  it('T61 are drawn once for each frame, however much comes in, and only by the editor they are in', async () => {
    const [a, b] = people('abc')
    const [, other] = [a, new Writer(12, a.update())]
    let drawn = 0
    let elsewhere = 0
    a.editor.on('transaction', () => drawn++)
    other.editor.on('transaction', () => elsewhere++)
    b.editor.view.focus()
    for (const place of [1, 2, 3]) {
      b.select(place)
      void tell(b, a)
    }
    expect(drawn).toBe(0)
    await frame()
    expect(seen(a)).toEqual(['abc|'])
    expect(drawn).toBe(1)
    b.awareness.setLocalStateField('cursor', { section: 'other/minutes', anchor: null, head: null })
    await tell(b, other)
    expect(elsewhere).toBe(0)
    await tell(b, a)
    expect(seen(a)).toEqual(['abc'])
    // where the text that a caret is bound to comes after the caret
    b.select(3)
    b.type('d')
    await tell(b, a)
    exchange([a, b])
    await frame()
    expect(seen(a)).toEqual(['abcd|'])
    other.close()
  })

  it('T45 names a colleague anew when he does something, not when I write around him', async () => {
    const [a, b] = people('abc')
    b.editor.view.focus()
    b.select(2)
    await tell(b, a)
    const name = () => a.editor.view.dom.querySelector('[data-name]')
    const first = name()
    a.select(0)
    a.type('XY')
    expect(seen(a)).toEqual(['XYab|c'])
    expect(name()).toBe(first)
    b.select(1)
    await tell(b, a)
    expect(name()).not.toBe(first)
  })

  it('T42 tells once that a colleague comes into my line, and never what he types', () => {
    const [a] = people('abc', 'def')
    let now = 0
    const told: string[] = []
    const company = new Company(name => told.push(name), () => now)
    const look = (head: number, hasFocus = true) => company.look({ state: a.editor.state, hasFocus }, [{ user: 'u', name: 'Bent Krogh', head }])
    a.select(1)
    look(7)
    look(2, false)
    expect(told).toEqual([])
    for (const head of [2, 3, 4]) look(head)
    expect(told).toEqual(['Bent Krogh'])
    look(7)
    look(3)
    expect(told).toHaveLength(1)
    now = 60_000
    look(7)
    look(3)
    expect(told).toHaveLength(2)
  })

  it('T33 moving a line in which a colleague writes moves its neighbour instead', async () => {
    const [a, b] = people('ab', 'cd', 'ef')
    b.editor.view.focus()
    b.select(4)
    await tell(b, a)
    a.select(3)
    a.press('ArrowDown', { altKey: true })
    expect(a.shown).toEqual(['ab', 'ef', 'cd'])
    b.type('X')
    exchange([a, b])
    expect(a.shown).toEqual(['ab', 'ef', 'cXd'])
    expect(b.shown).toEqual(a.shown)
  })
})
