import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { classes } from './classes.ts'
import { useWords } from './language/useWords.ts'
import css from './Toasts.module.css'

const SECONDS = 7

interface ToastProps {
  readonly text: string
  readonly tone: 'ok' | 'danger'
  readonly onClose: () => void
}

/** One message in the corner. It goes by itself, but not while the pointer or focus is on it, and not where it is bad news. */
export const Toast = ({ text, tone, onClose }: ToastProps) => {
  const words = useWords(uiWords)
  const [held, setHeld] = useState(false)
  const close = useEffectEvent(onClose)
  const stays = held || tone === 'danger'
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(close, SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [stays])
  return (
    <div
      className={classes(css.toast, css[tone])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={css.text}>{text}</p>
      <button type="button" className={css.close} aria-label={words.close} onClick={onClose}>
        <X aria-hidden />
      </button>
    </div>
  )
}
