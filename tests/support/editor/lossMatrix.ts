import * as Y from 'yjs'
import { plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { ACTS } from './acts.ts'
import { type Outcome, PHASES, PLACES, runTrial } from './trial.ts'
import { SECTION, send, Writer } from './Writer.ts'

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

/** How many trials one half of the matrix has: every act, done, undone, redone, typing at three places, delivered in two orders. */
export const HALF = ACTS.length * PHASES.length * PLACES.length * 2

const faultsOf = ({ lost, doubled, diverged, deformed }: Outcome): string[] => [
  ...lost.map(fault => `lost: ${fault}`),
  ...doubled.map(fault => `doubled: ${fault}`),
  ...diverged.map(fault => `diverged: ${fault}`),
  ...deformed.map(fault => `deformed: ${fault}`),
]

/**
 * One half of the loss matrix, in real editors: somebody acts on a line while another types in it.
 * @param lowTypist - whether the one who types has the lower client id, which decides who stands left
 * Answers how many trials were made and, in words, what went wrong in them.
 */
export const lossMatrix = (lowTypist: boolean): { trials: number; faults: string[] } => {
  const faults: string[] = []
  let trials = 0
  for (const act of ACTS) {
    const { doc, layOut } = host()
    const actor = new Writer(lowTypist ? 200 : 100)
    const typist = new Writer(lowTypist ? 100 : 200)
    for (const phase of PHASES) {
      for (const where of PLACES) {
        for (const typistFirst of [true, false]) {
          for (const writer of [actor, typist]) writer.undoAll()
          for (const writer of [actor, typist]) send(writer, { doc })
          layOut()
          for (const writer of [actor, typist]) send({ doc }, writer)
          trials++
          const found = faultsOf(runTrial({ actor, typist, act: act.run, phase, where, typistFirst }))
          faults.push(...found.map(fault => `${act.name}, ${phase}, typing at the ${where}, ${typistFirst ? 'typist' : 'actor'} first, ${lowTypist ? 'low' : 'high'} typist: ${fault}`))
        }
      }
    }
    actor.close()
    typist.close()
  }
  return { trials, faults }
}
