import type * as Y from 'yjs'

/** What a trial types beside an act; nothing else says it. */
export const TYPED = 'XYZ'
/** The characters that a section holds before a trial, each once. */
export const ORIGINAL = 'abcdefghijklmnopqrstuvwx'
export const PHASES = ['do', 'undo', 'redo'] as const
export const PLACES = ['begin', 'middle', 'end'] as const

/** One person in a trial, whatever the editor. */
export interface Hand {
  readonly doc: Y.Doc
  /** The characters of the section, in order. */
  readonly characters: string
  /** The lines of the editor: what kind of line each is, and what it says. */
  readonly lines: readonly { form: string; text: string }[]
  /** True where the editor shows what the document says. */
  readonly inStep: boolean
  /** Puts the caret into the second line, as far as there is one. */
  stand(where: (typeof PLACES)[number]): void
  insert(text: string): void
  undoAll(): void
  redoAll(): void
  receive(update: Uint8Array): void
  /** What it has more than another. */
  news(other: Y.Doc): Uint8Array
}

/** One act of the matrix, with everything that varies about it. */
export interface Trial<One extends Hand> {
  readonly actor: One
  readonly typist: One
  readonly act: (actor: One) => void
  readonly phase: (typeof PHASES)[number]
  readonly where: (typeof PLACES)[number]
  readonly typistFirst: boolean
}

/** What came of a trial, apart: only the first four are losses. */
export interface Outcome {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly diverged: readonly string[]
  /** Lines that undo or redo leaves as something else than they were. */
  readonly deformed: readonly string[]
}

const count = (text: string, part: string): number => text.split(part).length - 1

const formsOf = (lines: Hand['lines']): string => lines.map(({ form }) => form).join('|')

const hand = (from: Hand, to: Hand): void => {
  const update = from.news(to.doc)
  if (update.length > 2) to.receive(update)
}

/**
 * Somebody acts on a line, takes it back, does it again; in one of the three another types into the line at the same
 * time. Both start from the same section. A character may be gone, or stand twice, only as the act left it in the actor's
 * own editor.
 */
export const runTrial = <One extends Hand>({ actor, typist, act, phase, where, typistFirst }: Trial<One>): Outcome => {
  const before = formsOf(actor.lines)
  let left = ''
  let after = before
  const actOut = (): void => {
    act(actor)
    left = actor.characters
    after = formsOf(actor.lines)
  }
  const steps = { do: actOut, undo: () => actor.undoAll(), redo: () => actor.redoAll() }
  for (const step of PHASES) {
    if (step === phase) {
      typist.stand(where)
      typist.insert(TYPED)
    }
    steps[step]()
    const [first, second] = typistFirst ? [typist, actor] : [actor, typist]
    hand(first, second)
    hand(second, first)
    if (step === phase) break
  }
  const text = actor.characters
  const outcome = { lost: [] as string[], doubled: [] as string[], diverged: [] as string[], deformed: [] as string[] }
  const compare = (part: string, expected: number): void => {
    const found = count(text, part)
    if (found < expected) outcome.lost.push(`${part} is missing in ${text}`)
    if (found > expected) outcome.doubled.push(`${part} stands ${found} times in ${text}`)
  }
  compare(TYPED, 1)
  for (const character of ORIGINAL) compare(character, phase === 'undo' ? 1 : count(left, character))
  if (typist.characters !== text) outcome.diverged.push(`${text} and ${typist.characters}`)
  for (const writer of [actor, typist]) if (!writer.inStep) outcome.diverged.push(`an editor does not show ${writer.characters}`)
  const wanted = phase === 'undo' ? before : after
  // what was typed into a line that is taken back keeps a line of its own
  const forms = [actor.lines, actor.lines.filter(line => line.text !== TYPED)].map(formsOf)
  if (!forms.includes(wanted)) outcome.deformed.push(`${forms[0]} instead of ${wanted}`)
  return outcome
}
