import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { classes } from './classes.ts'
import { useWords } from './language/useWords.ts'
import css from './Dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  /** One or two sentences under the title. */
  readonly lead?: ReactNode
  readonly wide?: boolean
  /** The buttons at the foot; they stay in sight while the rest scrolls. */
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/**
 * A dialog over the page; on a narrow screen it is the page. Focus goes in and comes back by itself: to the control inside
 * that is marked `data-first-field`, else to the dialog.
 */
export const Dialog = ({ open, onOpenChange, title, lead, wide = false, footer, children }: DialogProps) => {
  const words = useWords(uiWords)
  const opener = useRef<Element>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={css.shade} />
        <Radix.Content
          className={classes(css.dialog, wide && css.wide)}
          onOpenAutoFocus={event => {
            opener.current = document.activeElement
            // the field that is asked for, else the dialog itself: its title and lead are read, and nothing is a key press away
            event.preventDefault()
            if (!(event.currentTarget instanceof HTMLElement)) return
            const field = event.currentTarget.querySelector<HTMLElement>('[data-first-field]')
            ;(field ?? event.currentTarget).focus()
          }}
          onCloseAutoFocus={event => {
            // Radix gives focus back to a trigger of its own only; and what a dialog was opened from may be gone by now
            event.preventDefault()
            const { current } = opener
            if (current instanceof HTMLElement && current.isConnected) current.focus()
            else document.querySelector('main')?.focus({ preventScroll: true })
          }}
          onInteractOutside={event => {
            // a message in the corner may be closed without leaving the dialog
            if (event.target instanceof Element && event.target.closest('[data-toasts]')) event.preventDefault()
          }}
          {...(lead ? {} : { 'aria-describedby': undefined })}
        >
          <header className={css.head}>
            <div>
              <Radix.Title className={css.title}>{title}</Radix.Title>
              {lead && <Radix.Description className={css.lead}>{lead}</Radix.Description>}
            </div>
            <Radix.Close className={css.close} aria-label={words.close}>
              <X aria-hidden />
            </Radix.Close>
          </header>
          {children && <div className={css.body}>{children}</div>}
          {footer && <footer className={css.foot}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
