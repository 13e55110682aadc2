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

/** The button that the menu of this item opened from. */
const openerOf = (item: EventTarget | null): HTMLElement | null => {
  const menu = item instanceof Element ? item.closest('[role="menu"]') : null
  return document.getElementById(menu?.getAttribute('aria-labelledby') ?? '')
}

/** One thing to do in a menu. Focus is back on the menu's button before it is done: a dialog that opens from here gives it back to that. */
export const MenuItem = ({ onSelect, danger = false, disabled = false, children }: MenuItemProps) => (
  <DropdownMenu.Item
    className={classes(css.item, danger && css.danger)}
    disabled={disabled}
    onSelect={event => {
      openerOf(event.currentTarget)?.focus()
      onSelect()
    }}
  >
    {children}
  </DropdownMenu.Item>
)
