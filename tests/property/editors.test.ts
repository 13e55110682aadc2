// @vitest-environment jsdom
import { toggleMark } from '@tiptap/pm/commands'
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { insertLines } from '../../client/editor/insertLines.ts'
import { backspace, deleteForward, enter, indent, toggleKind } from '../../client/editor/lineCommands.ts'
import { LINE_KINDS, plainLine } from '../../shared/document/line.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { seedSection, writeLines } from '../../shared/document/writeLines.ts'
import { unitCount } from '../../shared/document/text/units.ts'
import { standInLayout } from '../support/editor/jsdomLayout.ts'
import { exchange, SECTION, Writer } from '../support/editor/Writer.ts'

/** More on demand: `RUNS=2000 npx vitest run tests/property/editors.test.ts`. */
const RUNS = Number(process.env['RUNS'] ?? 25)

type Act =
  | { type: 'type' | 'paste'; at: number; length: number; count: number }
  | { type: 'delete' | 'enter' | 'backspace' | 'deleteForward' | 'bold' | 'link' | 'deeper' | 'shallower'; at: number; length: number }
  | { type: 'kind'; at: number; length: number; kind: number }
  | { type: 'undo' | 'redo' | 'reload' | 'compose' | 'composed' }
  | { type: 'deliver'; from: number }

const place = { at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 8 })) }
const act = (undo: boolean): fc.Arbitrary<Act> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('type' as const, 'paste' as const), ...place, count: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 8, arbitrary: fc.record({ type: fc.constantFrom('delete' as const, 'enter' as const, 'enter' as const, 'backspace' as const, 'deleteForward' as const, 'bold' as const, 'link' as const, 'deeper' as const, 'shallower' as const), ...place }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('kind' as const), ...place, kind: fc.nat({ max: LINE_KINDS.length - 1 }) }) },
    { weight: 2, arbitrary: fc.constantFrom<Act>(...(undo ? [{ type: 'undo' } as const, { type: 'redo' } as const] : []), { type: 'reload' }, { type: 'compose' }, { type: 'composed' }) },
    { weight: 5, arbitrary: fc.record({ type: fc.constant('deliver' as const), from: fc.nat({ max: 3 }) }) },
  )

/** Every character that is ever typed is another one, so each can be followed. */
const characters = () => {
  let next = 0x4e00
  return (count: number): string => Array.from({ length: count }, () => String.fromCodePoint(next++)).join('')
}

const compose = (writer: Writer, on: boolean): void => {
  writer.editor.view.dom.dispatchEvent(new CompositionEvent(on ? 'compositionstart' : 'compositionend', { bubbles: true }))
  vi.advanceTimersByTime(100)
}

interface Fate {
  readonly typed: Map<string, Writer>
  readonly removed: Map<string, Set<Writer>>
}

const perform = (writer: Writer, step: Act, fresh: (count: number) => string, fate: Fate): void => {
  const total = unitCount(writer.editor.state.doc) - 1
  let selected = ''
  if ('at' in step) {
    const from = Math.round(step.at * total)
    const to = Math.min(total, from + step.length)
    writer.select(from, to)
    const { doc, selection } = writer.editor.state
    selected = doc.textBetween(selection.from, selection.to, '')
  } else if (step.type === 'compose') {
    // composing takes the place of what is selected
    const { doc, selection } = writer.editor.state
    selected = doc.textBetween(selection.from, selection.to, '')
  }
  const before = writer.characters
  const corrections = writer.remoteTransactions
  switch (step.type) {
    case 'type': {
      const text = fresh(step.count)
      for (const character of text) fate.typed.set(character, writer)
      writer.type(text)
      break
    }
    case 'paste': {
      const lines = Array.from({ length: step.count }, (_, index) => plainLine(fresh(index + 1), LINE_KINDS[index % LINE_KINDS.length]))
      for (const line of lines) for (const character of line.runs[0]?.text ?? '') fate.typed.set(character, writer)
      writer.editor.view.dispatch(insertLines(writer.editor.state.tr, lines, false))
      break
    }
    case 'delete':
      writer.editor.view.dispatch(writer.editor.state.tr.deleteSelection())
      break
    case 'enter':
      writer.run(enter)
      break
    case 'backspace':
      writer.run(backspace)
      break
    case 'deleteForward':
      writer.run(deleteForward)
      break
    case 'bold':
      writer.run(toggleMark(writer.editor.schema.marks['bold']!))
      break
    case 'link': {
      const { from, to } = writer.editor.state.selection
      if (from < to) writer.editor.view.dispatch(writer.editor.state.tr.addMark(from, to, writer.editor.schema.marks['link']!.create({ href: 'https://eksempel.test/' })))
      break
    }
    case 'deeper':
    case 'shallower':
      writer.run(indent(step.type === 'deeper' ? 1 : -1))
      break
    case 'kind':
      writer.run(toggleKind(LINE_KINDS[step.kind]!))
      break
    case 'undo':
    case 'redo':
      writer.undo[step.type]()
      break
    case 'reload':
      compose(writer, false)
      writer.reload()
      break
    case 'compose':
      compose(writer, true)
      break
    default:
      compose(writer, false)
  }
  // an embed that nobody knows takes no formatting, though the editor lets one try
  const clean = CLEAN.has(step.type) && !(writer.editor.state.doc.textBetween(0, writer.editor.state.doc.content.size, '', '\0').includes('\0'))
  if (clean) expect(writer.remoteTransactions - corrections, `${step.type} leaves nothing to correct`).toBe(0)
  const after = new Set(writer.characters)
  for (const character of before) {
    if (character === '¶' || after.has(character)) continue
    if (character === '\u{1f600}' || fate.typed.get(character) === undefined) continue
    const allowed = step.type === 'undo' || step.type === 'redo' ? fate.typed.get(character) === writer || fate.removed.get(character)?.has(writer) === true : selected.includes(character)
    expect(allowed, `${step.type} took away ${character}, which ${step.type === 'undo' ? 'a colleague typed' : 'was not selected'}`).toBe(true)
    fate.removed.set(character, (fate.removed.get(character) ?? new Set()).add(writer))
  }
}

/** What a section may hold when editors open it, also by the hand of other programs. */
const STARTS: readonly ((text: Y.Text) => void)[] = [
  seedSection,
  () => undefined,
  text => writeLines(text, [{ kind: 'text', indent: 0, runs: [{ text: 'ab' }, { text: 'cd', bold: true }, { text: 'ef', link: 'https://eksempel.test/' }] }, plainLine('ghij', 'number', 2), plainLine(''), plainLine('kl😀m', 'decision')]),
  text => {
    text.insert(0, 'ab\r\ncd\u0000e', { bold: true })
    text.insertEmbed(4, { image: 'x' }, { color: 'red' })
    text.insertEmbed(2, new Y.Map(Object.entries({ kind: 'tabel', indent: 9, color: 'red' })))
    text.insertEmbed(1, new Y.Array())
  },
]

const start = (variant: number): Uint8Array => {
  const doc = createSectionDoc()
  doc.clientID = 1
  STARTS[variant % STARTS.length]!(doc.getText(SECTION))
  return Y.encodeStateAsUpdate(doc)
}

/** These change what the text can take as it is, so the editor never needs to be corrected. */
const CLEAN: ReadonlySet<Act['type']> = new Set(['type', 'delete', 'enter', 'backspace', 'deleteForward', 'bold', 'link', 'deeper', 'shallower'])

describe('several editors on one section', () => {
  let writers: Writer[] = []
  beforeAll(() => {
    standInLayout()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterAll(() => vi.useRealTimers())
  afterEach(() => {
    for (const writer of writers) writer.close()
    writers = []
  })

  const walk = (variant: number, count: number, steps: readonly { who: number; step: Act }[]): Fate => {
    for (const writer of writers) writer.close()
    writers = Array.from({ length: count }, (_, index) => new Writer(100 + index * 7, start(variant)))
    const inbox = writers.map(() => writers.map((): Uint8Array[] => []))
    writers.forEach((from, index) => {
      from.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'remote') writers.forEach((_, to) => to !== index && inbox[to]![index]!.push(update))
      })
    })
    const fresh = characters()
    const composing = new Set<Writer>()
    const fate: Fate = { typed: new Map(), removed: new Map() }
    for (const { who, step } of steps) {
      const writer = writers[who % count]!
      if (step.type === 'deliver') {
        const update = inbox[who % count]![step.from % count]!.shift()
        if (update) writer.receive(update)
      } else perform(writer, step, fresh, fate)
      if (step.type === 'compose') composing.add(writer)
      if (step.type === 'composed' || step.type === 'reload') composing.delete(writer)
      if (!composing.has(writer)) expect(writer.inStep, `${step.type}: the editor shows what the text says`).toBe(true)
    }
    for (const writer of writers) compose(writer, false)
    exchange(writers)
    for (const writer of writers) {
      expect(writer.characters).toBe(writers[0]!.characters)
      expect(writer.text.toDelta().length).toBe(writers[0]!.text.toDelta().length)
      expect(writer.inStep, 'the editor shows what the text says').toBe(true)
    }
    return fate
  }

  const run = fc.array(fc.record({ who: fc.nat({ max: 3 }), step: act(false) }), { minLength: 5, maxLength: 60 })
  const runWithUndo = fc.array(fc.record({ who: fc.nat({ max: 3 }), step: act(true) }), { minLength: 5, maxLength: 60 })

  it('T11 no character is lost or doubled, and every editor ends with the same text', { timeout: 120_000 + RUNS * 1000 }, () => {
    fc.assert(
      fc.property(fc.nat({ max: STARTS.length - 1 }), fc.integer({ min: 2, max: 4 }), run, (variant, count, steps) => {
        const { typed, removed } = walk(variant, count, steps)
        for (const character of typed.keys()) {
          const found = writers[0]!.characters.split(character).length - 1
          expect(found, `${character} stands once, or was deleted by one who saw it`).toBe(removed.has(character) ? 0 : 1)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('T22 undo and redo take away only what their author typed', { timeout: 120_000 + RUNS * 1000 }, () => {
    fc.assert(
      fc.property(fc.nat({ max: STARTS.length - 1 }), fc.integer({ min: 2, max: 3 }), runWithUndo, (variant, count, steps) => {
        const { typed, removed } = walk(variant, count, steps)
        for (const character of typed.keys()) {
          if (!removed.has(character)) expect(writers[0]!.characters.split(character).length - 1).toBe(1)
        }
      }),
      { numRuns: RUNS },
    )
  })
})
