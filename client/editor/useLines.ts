import { useCallback, useRef, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { Line } from '../../shared/document/line.ts'
import { readLines } from '../../shared/document/readLines.ts'

/** The lines of a section, read again when the section changes. */
export const useLines = (text: Y.Text): readonly Line[] => {
  const cache = useRef<{ text: Y.Text; lines: readonly Line[] }>(undefined)
  const subscribe = useCallback(
    (changed: () => void) => {
      const listen = (): void => {
        cache.current = undefined
        changed()
      }
      // what has changed between rendering and this
      listen()
      text.observeDeep(listen)
      return () => text.unobserveDeep(listen)
    },
    [text],
  )
  const snapshot = (): readonly Line[] => {
    if (cache.current?.text !== text) cache.current = { text, lines: readLines(text) }
    return cache.current.lines
  }
  return useSyncExternalStore(subscribe, snapshot)
}
