import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import css from './Menu.module.css'

interface MenuItemProps {
  readonly onSelect: () => void
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** One thing to do in a menu. */
export const MenuItem = ({ onSelect, danger = false, disabled = false, children }: MenuItemProps) => (
  <DropdownMenu.Item className={classes(css.item, danger && css.danger)} disabled={disabled} onSelect={onSelect}>
    {children}
  </DropdownMenu.Item>
)
