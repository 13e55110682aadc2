import type { ComponentPropsWithRef } from 'react'
import { goTo } from '../../sync/goTo.ts'

interface GoLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> {
  readonly anchor: string
  /** Called on the way; what it closes is closed first. */
  readonly onGo: (() => void) | undefined
}

/** A link to a part of this page. */
export const GoLink = ({ anchor, onGo, children, ...rest }: GoLinkProps) => (
  <a
    {...rest}
    href={`#${anchor}`}
    onClick={event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      if (!onGo) return goTo(anchor)
      onGo()
      // a dialog holds the page still, and gives focus back, until it is gone
      setTimeout(() => goTo(anchor), 50)
    }}
  >
    {children}
  </a>
)
