import { useCallback, useEffect, useRef } from 'react'
import { refusedWords } from '../../../shared/words/refused.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './LateText.module.css'

/** So long after the last key what was typed is put aside, in milliseconds. */
const PAUSE = 400
/** So long it waits for a key before it goes. */
const IDLE = 6000

interface LateTextProps {
  /** Keeps what was typed so far; said again and again with more of it. */
  readonly onText: (text: string) => void
  readonly onDone: () => void
}

/**
 * Takes the keys of somebody whose section was locked while they wrote in it: hands do not stop at once. It has the focus until they
 * rest, press Escape or go elsewhere; what was typed is put with what was refused.
 */
export const LateText = ({ onText, onDone }: LateTextProps) => {
  const words = useWords(refusedWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined)
  const calls = useRef({ onText, onDone })
  useEffect(() => {
    calls.current = { onText, onDone }
  })
  const keep = useCallback((): void => {
    clearTimeout(pause.current)
    const text = field.current?.value.trim() ?? ''
    if (text !== '') calls.current.onText(text)
  }, [])
  const wait = useCallback((): void => {
    clearTimeout(idle.current)
    idle.current = setTimeout(() => field.current?.blur(), IDLE)
  }, [])
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    wait()
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      clearTimeout(idle.current)
      clearTimeout(pause.current)
    }
  }, [keep, wait])
  return (
    <div className={css.late}>
      <label>
        <span>{words.late}</span>
        <textarea
          ref={field}
          className={css.field}
          rows={2}
          onChange={() => {
            wait()
            clearTimeout(pause.current)
            pause.current = setTimeout(keep, PAUSE)
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
          onBlur={() => {
            keep()
            onDone()
          }}
        />
      </label>
    </div>
  )
}
