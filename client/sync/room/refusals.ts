import type { Refused } from '../../../shared/protocol/sync.ts'
import { mayWrite, type Rights } from '../mayWrite.ts'

/** So many refusals without anything saved in between, and all that the server lacks is put aside. */
const PATIENCE = 2

/** Remembers what the server has refused, so that the same is not sent again and again. */
export class Refusals {
  #count = 0
  #roots: ReadonlySet<string> = new Set()

  /** Takes in what was said before the line was closed. */
  hear(refused: Refused): void {
    // the other reasons are about how it was written, not where
    if (refused.reason === 'right' || refused.reason === 'unknown') this.#roots = new Set([...this.#roots, ...refused.roots])
  }

  count(): void {
    this.#count++
  }

  /** The server has taken what was sent: old refusals say nothing more. */
  forgive(): void {
    this.#count = 0
    this.#roots = new Set()
  }

  /** What may be written after all that: what the rights say, but for roots that were refused; nothing where it keeps failing. */
  rule(rights: Rights): (root: string, path?: readonly string[]) => boolean {
    const roots = this.#roots
    if (this.#count >= PATIENCE) return () => false
    return (root, path) => mayWrite(rights, root, path) && !(roots.has(root) && root.includes('/'))
  }
}
