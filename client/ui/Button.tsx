import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'
import css from './Button.module.css'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: ButtonLook
  readonly small?: boolean
  /** Something is under way: the button says so and takes no second press, but keeps focus. */
  readonly busy?: boolean
}

/** A button that does something here. `type` is `button` unless said otherwise. */
export const Button = ({ look = 'plain', small = false, busy = false, className, onClick, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={classes(css.button, css[look], small && css.small, busy && css.busy, className)}
    aria-disabled={busy || rest['aria-disabled']}
    aria-busy={busy || undefined}
    onClick={event => {
      if (busy) event.preventDefault()
      else onClick?.(event)
    }}
  >
    {children}
  </button>
)
