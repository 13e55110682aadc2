import type { ReactNode } from 'react'
import css from './Tag.module.css'

/** A quiet word beside something: a role, a kind. */
export const Tag = ({ children }: { children: ReactNode }) => <span className={css.tag}>{children}</span>
