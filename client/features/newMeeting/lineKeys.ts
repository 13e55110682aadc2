/**
 * The element that a key goes to from the one it was pressed on, among those in order; undefined where the key is none of them, was pressed
 * elsewhere, or there is no further one.
 */
export const stepTo = (key: string, all: readonly HTMLElement[], from: EventTarget | null): HTMLElement | undefined => {
  const at = all.findIndex(one => one === from)
  if (at < 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return all[at + 1]
    case 'ArrowUp':
      return at > 0 ? all[at - 1] : undefined
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}
