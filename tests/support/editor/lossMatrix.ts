import * as Y from 'yjs'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { ACTS, type Act } from './acts.ts'
import { SECTION, send, Writer } from './Writer.ts'

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

const pair = (lowTypist: boolean): Pair => ({ ...host(), actor: new Writer(lowTypist ? 200 : 100), typist: new Writer(lowTypist ? 100 : 200), lowTypist })

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

/** How many trials one half of the matrix has: every act, done, undone, redone, typing at three places, delivered in two orders. */
export const HALF = ACTS.length * PHASES.length * PLACES.length * 2

/**
 * One half of the loss matrix, in real editors: somebody acts on a line while another types in it.
 * @param lowTypist - whether the one who types has the lower client id, which decides who stands left
 * Answers how many trials were made and, in words, what went wrong in them.
 */
export const lossMatrix = (lowTypist: boolean): { trials: number; faults: string[] } => {
  const faults: string[] = []
  let trials = 0
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
  return { trials, faults }
}
