import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Tip } from './Tip.tsx'
import css from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'title'> {
  /** What it does, in words: its name, and its tooltip. */
  readonly label: string
  readonly children: ReactNode
}

/** A button that shows only a sign. */
export const IconButton = ({ label, className, children, ...rest }: IconButtonProps) => (
  <Tip text={label}>
    <button type="button" {...rest} aria-label={label} className={classes(css.button, className)}>
      {children}
    </button>
  </Tip>
)
