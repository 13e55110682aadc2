import { Link } from 'wouter'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { ButtonLook } from './Button.tsx'
import css from './Button.module.css'

interface ButtonLinkProps {
  readonly to: string
  readonly look?: ButtonLook
  readonly small?: boolean
  readonly children: ReactNode
}

/** A link to another page of the program that looks like a button. */
export const ButtonLink = ({ to, look = 'plain', small = false, children }: ButtonLinkProps) => (
  <Link href={to} className={classes(css.button, css[look], small && css.small)}>
    {children}
  </Link>
)
