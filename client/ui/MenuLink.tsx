import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './Menu.module.css'

/** A menu item that leads to another page; `outside` for one that this program does not draw. */
export const MenuLink = ({ to, outside = false, children }: { to: string; outside?: boolean; children: ReactNode }) => (
  <DropdownMenu.Item asChild>
    {outside ? (
      <a className={css.item} href={to}>
        {children}
      </a>
    ) : (
      <Link className={css.item} href={to}>
        {children}
      </Link>
    )}
  </DropdownMenu.Item>
)
