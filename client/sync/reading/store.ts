/** Something that changes by itself, in the form that `useSyncExternalStore` wants. */
export interface Store<Value> {
  readonly subscribe: (listener: () => void) => () => void
  /** The same object for as long as what it says is the same. */
  readonly snapshot: () => Value
}

/**
 * Makes a store of what `read` answers (plain values), read anew when `observe` calls. An answer that says the same as the last one is
 * taken to be no change, so that nothing is drawn anew for it.
 */
export const createStore = <Value>(read: () => Value, observe: (changed: () => void) => () => void): Store<Value> => {
  const listeners = new Set<() => void>()
  let value = read()
  let text = JSON.stringify(value)
  let stop: (() => void) | undefined
  const refresh = (): void => {
    const next = read()
    const nextText = JSON.stringify(next)
    if (nextText === text) return
    value = next
    text = nextText
    for (const listener of listeners) listener()
  }
  return {
    subscribe: listener => {
      listeners.add(listener)
      stop ??= observe(refresh)
      // what happened before anybody listened
      refresh()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = undefined
      }
    },
    snapshot: () => value,
  }
}
