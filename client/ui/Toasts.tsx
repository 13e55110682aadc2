import { createContext, use, useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { useWords } from './language/useWords.ts'
import { Toast } from './Toast.tsx'
import css from './Toasts.module.css'

export interface Message {
  readonly text: string
  /** A `danger` message stays until it is closed. */
  readonly tone?: 'ok' | 'danger'
}

type Notify = (message: Message) => void

const NotifyContext = createContext<Notify>(() => {})

/**
 * Shows short messages in the corner, for what has just happened and is not seen where one looks. They are read aloud,
 * take no focus and no key: Escape still belongs to the dialog one is in.
 */
export const Toasts = ({ children }: { children: ReactNode }) => {
  const words = useWords(uiWords)
  const [shown, setShown] = useState<readonly (Message & { readonly key: number })[]>([])
  const notify = useCallback((message: Message) => setShown(all => [...all.slice(-3), { ...message, key: (all.at(-1)?.key ?? 0) + 1 }]), [])
  const close = useCallback((key: number) => setShown(all => all.filter(one => one.key !== key)), [])
  return (
    <NotifyContext value={notify}>
      {children}
      <section className={css.corner} aria-label={words.notices} aria-live="polite" data-toasts>
        {shown.map(({ key, text, tone = 'ok' }) => (
          <Toast key={key} text={text} tone={tone} onClose={() => close(key)} />
        ))}
      </section>
    </NotifyContext>
  )
}

/** Says in the corner what has just happened. */
export const useNotify = (): Notify => use(NotifyContext)
