// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { plainLine } from '../../shared/document/line.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { writeLines } from '../../shared/document/writeLines.ts'
import { ACTS, type Act } from '../support/editor/acts.ts'
import { standInLayout } from '../support/editor/jsdomLayout.ts'
import { SECTION, send, Writer } from '../support/editor/Writer.ts'

const ORIGINAL = 'abcdefghijklmnopqrstuvwx'
const TYPED = 'XYZ'
const PHASES = ['do', 'undo', 'redo'] as const
const PLACES = ['begin', 'middle', 'end'] as const

/** A third person, who lays out the section anew before each trial: editors cost more than texts. */
const host = (): { doc: Y.Doc; layOut: () => void } => {
  const doc = createSectionDoc()
  doc.clientID = 1
  const text = doc.getText(SECTION)
  return {
    doc,
    layOut: () => {
      text.delete(0, text.length)
      writeLines(text, [plainLine('abcdef'), plainLine('ghijkl', 'bullet'), plainLine('mnopqr'), plainLine('stuvwx', 'number', 1)])
    },
  }
}

/** Puts the caret into the second line, as far as there is one. */
const place = (writer: Writer, where: (typeof PLACES)[number]): void => {
  const { doc } = writer.editor.state
  const index = Math.min(1, doc.childCount - 1)
  let first = 0
  for (let line = 0; line < index; line++) first += doc.child(line).content.size + 1
  const { size } = doc.child(index).content
  writer.select(first + { begin: 0, middle: Math.floor(size / 2), end: size }[where])
}

const all = (writer: Writer, step: 'undo' | 'redo'): void => {
  for (let left = 20; left > 0 && (step === 'undo' ? writer.undo.canUndo() : writer.undo.canRedo()); left--) writer.undo[step]()
}

interface Pair extends ReturnType<typeof host> {
  readonly actor: Writer
  readonly typist: Writer
  readonly lowTypist: boolean
}

const count = (text: string, part: string): number => text.split(part).length - 1

describe('the loss matrix: one acts on a line while another types in it', () => {
  beforeAll(standInLayout)
  let writers: Writer[] = []
  afterEach(() => {
    for (const writer of writers) writer.close()
    writers = []
  })

  const pair = (lowTypist: boolean): Pair => {
    const pair = { ...host(), actor: new Writer(lowTypist ? 200 : 100), typist: new Writer(lowTypist ? 100 : 200), lowTypist }
    writers.push(pair.actor, pair.typist)
    return pair
  }

  const trial = ({ doc, layOut, actor, typist, lowTypist }: Pair, act: Act, phase: (typeof PHASES)[number], where: (typeof PLACES)[number], typistFirst: boolean): string[] => {
    for (const writer of [actor, typist]) all(writer, 'undo')
    for (const writer of [actor, typist]) send(writer, { doc })
    layOut()
    for (const writer of [actor, typist]) send({ doc }, writer)
    const gone = new Set<string>()
    const actOut = (): void => {
      const before = actor.characters
      act.run(actor)
      for (const character of before) if (!actor.characters.includes(character)) gone.add(character)
    }
    const steps = { do: actOut, undo: () => all(actor, 'undo'), redo: () => all(actor, 'redo') }
    const faults: string[] = []
    for (const step of PHASES) {
      if (step === phase) {
        place(typist, where)
        typist.editor.view.dispatch(typist.editor.state.tr.insertText(TYPED))
      }
      steps[step]()
      const [first, second] = typistFirst ? [typist, actor] : [actor, typist]
      send(first, second)
      send(second, first)
      if (step === phase) break
    }
    const text = actor.characters
    if (typist.characters !== text) faults.push(`diverged: ${text} and ${typist.characters}`)
    for (const writer of [actor, typist]) if (!writer.inStep) faults.push(`editor differs: ${writer.shown.join('|')} for ${writer.characters}`)
    if (count(text, TYPED) !== 1) faults.push(`typed text: ${text}`)
    for (const character of ORIGINAL) {
      const expected = phase !== 'undo' && gone.has(character) ? 0 : 1
      if (count(text, character) !== expected) faults.push(`${character} stands ${count(text, character)} times in ${text}`)
    }
    return faults.map(fault => `${act.name}, ${phase}, typing at the ${where}, ${typistFirst ? 'typist' : 'actor'} first, ${lowTypist ? 'low' : 'high'} typist: ${fault}`)
  }

  it(`T11 loses, doubles and diverges nothing in ${ACTS.length} acts`, { timeout: 240_000 }, () => {
    const faults: string[] = []
    let trials = 0
    for (const lowTypist of [true, false]) {
      for (const act of ACTS) {
        const people = pair(lowTypist)
        for (const phase of PHASES) {
          for (const where of PLACES) {
            for (const typistFirst of [true, false]) {
              trials++
              faults.push(...trial(people, act, phase, where, typistFirst))
            }
          }
        }
        people.actor.close()
        people.typist.close()
      }
    }
    writers = []
    expect(trials).toBe(ACTS.length * 36)
    expect(faults.slice(0, 20)).toEqual([])
    expect(faults.length).toBe(0)
  })
})
