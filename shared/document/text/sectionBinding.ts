import type { Transform } from '@tiptap/pm/transform'
import type * as Y from 'yjs'
import { applyEdits } from './applyEdits.ts'
import { changeSteps } from './changeSteps.ts'
import { correctSteps } from './correctSteps.ts'
import { projectText } from './projectText.ts'
import { HeldSpace } from './heldSpace.ts'
import { hasLastEnd } from './items.ts'
import { isPlainEdit } from './plainEdit.ts'
import { shownBefore } from './shownUnits.ts'
import { stepEdits } from './stepEdits.ts'
import { textChanges, type UnitChange } from './textChanges.ts'
import { isStructural, type TextEdit } from './textEdit.ts'
import { insertTyped, typedIn } from './typedIn.ts'
import { schemaOf } from './units.ts'
import { sameSpace } from './unitSpace.ts'

/** What an editor did, as edits of the text, step by step. */
const editsOf = (transforms: readonly Transform[]): TextEdit[] =>
  transforms.flatMap(tr => tr.steps.flatMap((step, index) => stepEdits(step, tr.docs[index]!, tr.docs[index + 1] ?? tr.doc)))

/**
 * One editor's tie to one section, without the screen: what the editor does goes into the text, what happens to the text
 * comes back as steps. Changes are found by the identity of units and never guessed.
 */
export class SectionBinding {
  readonly text: Y.Text
  readonly #origin: unknown
  #held: HeldSpace | undefined
  #writing = false
  /** Whether the editor shows a last line end that the text lacks. */
  #virtualEnd: boolean

  /**
   * @param origin the origin of this editor's transactions, by which undo knows them
   */
  constructor(text: Y.Text, origin: unknown) {
    this.text = text
    this.#origin = origin
    this.#virtualEnd = !hasLastEnd(text)
  }

  /** True while the text changes by this editor's own doing. */
  get writing(): boolean {
    return this.#writing
  }

  /** True while changes of others are kept from the editor. */
  get held(): boolean {
    return this.#held !== undefined
  }

  /**
   * Writes what an editor did into the text, as one transaction.
   * @param transforms in order; the first starts from what the editor showed before
   * @param onStructural called before and after writing something that undo should not join with typing
   * Answers whether the editor is certain to show what the text says now; else `correct` it.
   */
  write(transforms: readonly Transform[], onStructural: () => void = () => undefined): boolean {
    const edits = editsOf(transforms)
    if (edits.length === 0) return false
    const certain = !this.#virtualEnd && !this.#held && isPlainEdit(transforms, edits)
    const structural = edits.some(isStructural)
    if (structural) onStructural()
    this.#writing = true
    try {
      this.text.doc!.transact(() => applyEdits(this.text, edits, this.#held ?? sameSpace(this.text, this.#virtualEnd)), this.#origin)
    } finally {
      this.#writing = false
    }
    if (structural) onStructural()
    if (!this.#held) this.#virtualEnd = false
    return certain
  }

  /**
   * Makes `tr.doc` what the text says after somebody else's transaction; nothing while the editor is held.
   * @param transaction the one that is being observed
   */
  read(tr: Transform, transaction: Y.Transaction): void {
    if (this.#held) return
    const typed = this.#virtualEnd ? undefined : typedIn(this.text, transaction)
    if (typed) insertTyped(tr, typed)
    else this.#follow(tr, textChanges(this.text, shownBefore(transaction, this.#virtualEnd)))
  }

  /** Makes `tr.doc` what the text says, whatever it is; nothing while the editor is held. */
  correct(tr: Transform): void {
    if (!this.#held) correctSteps(tr, projectText(this.text, schemaOf(tr.doc), tr.doc))
  }

  /** From now on the editor shows what it shows, and only its own edits change that. */
  hold(): void {
    this.#held ??= new HeldSpace(this.text)
  }

  /** Ends `hold` and makes `tr.doc` what the text says by now. */
  release(tr: Transform): void {
    const held = this.#held
    this.#held = undefined
    if (held) this.#follow(tr, held.changes())
  }

  #follow(tr: Transform, changes: readonly UnitChange[]): void {
    changeSteps(tr, changes, projectText(this.text, schemaOf(tr.doc), tr.doc))
    this.#virtualEnd = !hasLastEnd(this.text)
  }
}
