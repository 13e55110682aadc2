import { useCallback, useEffect, useRef, useState } from 'react'

/** So long after the last key the value is written. */
const PAUSE = 500

export interface InlineDraft {
  readonly shown: string
  readonly change: (text: string) => void
  /** Writes at once what waits, and shows again what stands in the document. */
  readonly settle: () => void
  /** Forgets what was typed since the last writing. */
  readonly revert: () => void
}

/**
 * A value of a map that is typed in a plain field: what is typed stands there at once and is written after a pause, on leaving
 * the field, and also when the field goes away under one's hands.
 */
export const useInlineDraft = (value: string, write: (text: string) => void): InlineDraft => {
  const [draft, setDraft] = useState<string>()
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined)
  const latest = useRef(write)
  useEffect(() => {
    latest.current = write
  })
  const flush = useCallback((): void => {
    const { current } = waiting
    if (!current) return
    clearTimeout(current.timer)
    waiting.current = undefined
    latest.current(current.text.trim())
  }, [])
  useEffect(() => flush, [flush])
  return {
    shown: draft ?? value,
    change: text => {
      setDraft(text)
      clearTimeout(waiting.current?.timer)
      waiting.current = { text, timer: setTimeout(flush, PAUSE) }
    },
    settle: () => {
      flush()
      setDraft(undefined)
    },
    revert: () => {
      clearTimeout(waiting.current?.timer)
      waiting.current = undefined
      setDraft(undefined)
    },
  }
}
