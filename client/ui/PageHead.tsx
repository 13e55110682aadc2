import type { ReactNode } from 'react'
import css from './PageHead.module.css'
import { useTitle } from './useTitle.ts'

interface PageHeadProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Over the title: where this belongs, with a way back. */
  readonly over?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a page, which also names the document. */
export const PageHead = ({ title, lead, over, actions }: PageHeadProps) => {
  useTitle(title)
  return (
    <header className={css.head}>
      <div className={css.words}>
        {over && <p className={css.over}>{over}</p>}
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </header>
  )
}
