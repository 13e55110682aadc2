import type { EditorView } from '@tiptap/pm/view'

/** Where a colleague's caret is. */
interface Placed {
  readonly user: string
  readonly name: string
  readonly head: number
}

/** Whoever comes and goes is told of once in so many milliseconds. */
const QUIET = 30_000

/** Tells who starts in the line that one is in: once for each time they come, never for what they type. */
export class Company {
  readonly #tell: (name: string) => void
  readonly #clock: () => number
  #here: ReadonlySet<string> = new Set()
  readonly #told = new Map<string, number>()

  constructor(tell: (name: string) => void, clock: () => number) {
    this.#tell = tell
    this.#clock = clock
  }

  /** Looks at where everybody is now. */
  look({ state, hasFocus }: Pick<EditorView, 'state'> & { readonly hasFocus: boolean }, carets: readonly Placed[]): void {
    const line = state.selection.$head.index(0)
    const beside = hasFocus ? carets.filter(({ head }) => head <= state.doc.content.size && state.doc.resolve(head).index(0) === line) : []
    const before = this.#here
    this.#here = new Set(beside.map(({ user }) => user))
    for (const { user, name } of beside) {
      const last = this.#told.get(user)
      if (before.has(user) || (last !== undefined && this.#clock() - last < QUIET)) continue
      this.#told.set(user, this.#clock())
      this.#tell(name)
    }
  }
}
