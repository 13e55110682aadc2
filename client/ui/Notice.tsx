import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import css from './Notice.module.css'

export type Tone = 'info' | 'ok' | 'warn' | 'danger'

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const

interface NoticeProps {
  readonly tone?: Tone
  /** Buttons at the end. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A message in the page. `danger` is read aloud at once, the others when one comes to them. */
export const Notice = ({ tone = 'info', actions, children }: NoticeProps) => {
  const Icon = ICONS[tone]
  return (
    <div className={classes(css.notice, css[tone])} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon className={css.icon} aria-hidden />
      <div className={css.text}>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
