import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Calls back when an element goes away from under the hands of who was writing in it: it had the focus, and is no longer on
 * the page.
 */
export const useTornAway = (place: RefObject<HTMLElement | null>, onTornAway: (() => void) | undefined): void => {
  const call = useRef(onTornAway)
  useLayoutEffect(() => {
    call.current = onTornAway
  }, [onTornAway])
  useLayoutEffect(() => {
    const element = place.current
    return () => {
      if (!element?.contains(element.ownerDocument.activeElement)) return
      const { current: tell } = call
      // React takes an effect away for other reasons too
      queueMicrotask(() => element.isConnected || tell?.())
    }
  }, [place])
}
