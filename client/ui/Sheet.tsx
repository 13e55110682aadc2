import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import css from './Sheet.module.css'

/** The column that a page is set in; `narrow` for pages that are mostly sentences. */
export const Sheet = ({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) => (
  <div className={classes(css.sheet, narrow && css.narrow)}>{children}</div>
)
