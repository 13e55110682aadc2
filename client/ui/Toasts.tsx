import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { createContext, use, useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { classes } from './classes.ts'
import { useWords } from './language/useWords.ts'
import css from './Toasts.module.css'

export interface Message {
  readonly text: string
  /** A `danger` message stays until it is closed. */
  readonly tone?: 'ok' | 'danger'
}

type Notify = (message: Message) => void

const NotifyContext = createContext<Notify>(() => {})

const SECONDS = 6

/** Shows short messages in the corner, for what has just happened and is not seen where one looks. */
export const Toasts = ({ children }: { children: ReactNode }) => {
  const words = useWords(uiWords)
  const [shown, setShown] = useState<readonly (Message & { readonly key: number })[]>([])
  const notify = useCallback((message: Message) => setShown(all => [...all.slice(-3), { ...message, key: (all.at(-1)?.key ?? 0) + 1 }]), [])
  const close = (key: number) => setShown(all => all.filter(one => one.key !== key))
  return (
    <NotifyContext value={notify}>
      <Toast.Provider duration={SECONDS * 1000} label={words.notices}>
        {children}
        {shown.map(({ key, text, tone = 'ok' }) => (
          <Toast.Root
            key={key}
            className={classes(css.toast, css[tone])}
            {...(tone === 'danger' ? { duration: Infinity } : {})}
            onOpenChange={open => {
              if (!open) close(key)
            }}
          >
            <Toast.Description className={css.text}>{text}</Toast.Description>
            <Toast.Close className={css.close} aria-label={words.close}>
              <X aria-hidden />
            </Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport className={css.viewport} label={`${words.notices} ({hotkey})`} />
      </Toast.Provider>
    </NotifyContext>
  )
}

/** Says in the corner what has just happened. */
export const useNotify = (): Notify => use(NotifyContext)
