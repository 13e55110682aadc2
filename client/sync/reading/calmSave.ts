import type { SaveState } from '../saveState.ts'
import type { Store } from './store.ts'

/** So long all must have been saved before that is said while one writes. */
const CALM_MS = 250

interface Saving {
  readonly view: () => { readonly save: SaveState }
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * How a meeting is kept, without a change for each key: what is worse is said at once, that all is saved only once it has been for a
 * moment. So never better than the truth.
 */
export const calmSave = (sync: Saving): Store<SaveState> => {
  let shown = sync.view().save
  return {
    subscribe: listener => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const show = (): void => {
        shown = sync.view().save
        listener()
      }
      const changed = (): void => {
        clearTimeout(timer)
        const { save } = sync.view()
        if (save === shown) return
        if (shown === 'saving' && save === 'saved') timer = setTimeout(show, CALM_MS)
        else show()
      }
      const stop = sync.subscribe(changed)
      changed()
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    snapshot: () => shown,
  }
}
