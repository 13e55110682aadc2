import { DropdownMenu } from 'radix-ui'
import css from './Menu.module.css'

/** A line between two groups of a menu. */
export const MenuRule = () => <DropdownMenu.Separator className={css.rule} />
