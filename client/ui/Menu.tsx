import { DropdownMenu } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import css from './Menu.module.css'

interface MenuProps {
  readonly trigger: ReactElement
  readonly align?: 'start' | 'end'
  /** Where the focus goes from the menu, if not back to the trigger: say so with `preventDefault`. */
  readonly onFocusBack?: (event: Event) => void
  readonly children: ReactNode
}

/** A menu that opens from its trigger (a `Button` or `IconButton`). Fill it with `MenuItem` and its kin. */
export const Menu = ({ trigger, align = 'end', onFocusBack, children }: MenuProps) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    {/* no portal: the menu stays within the landmark, or the dialog, of its trigger */}
    <DropdownMenu.Content className={css.menu} align={align} sideOffset={4} collisionPadding={8} onCloseAutoFocus={event => onFocusBack?.(event)}>
      {children}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
)
