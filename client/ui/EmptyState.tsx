import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** Nothing is here yet: why, and what one may do about it. */
export const EmptyState = ({ title, actions, children }: { title: string; actions?: ReactNode; children?: ReactNode }) => (
  <section className={css.empty}>
    <p className={css.ornament} aria-hidden>
      ¶
    </p>
    <h2 className={css.title}>{title}</h2>
    {children && <div className={css.text}>{children}</div>}
    {actions && <div className={css.actions}>{actions}</div>}
  </section>
)
