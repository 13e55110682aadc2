import { DropdownMenu } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import css from './Menu.module.css'

/** A menu that opens from its trigger (a `Button` or `IconButton`). Fill it with `MenuItem` and its kin. */
export const Menu = ({ trigger, align = 'end', children }: { trigger: ReactElement; align?: 'start' | 'end'; children: ReactNode }) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    {/* no portal: the menu stays within the landmark, or the dialog, of its trigger */}
    <DropdownMenu.Content className={css.menu} align={align} sideOffset={4} collisionPadding={8}>
      {children}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
)
