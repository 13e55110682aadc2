import { Ellipsis } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { itemAnchor } from '../../sync/anchors.ts'
import { focusPlace } from '../../sync/goTo.ts'
import { useItemActions } from '../../sync/useItemActions.ts'
import { useMay } from '../../sync/scope.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import { MenuRule } from '../../ui/MenuRule.tsx'
import { useNotify } from '../../ui/Toasts.tsx'

interface ItemMenuProps {
  readonly item: AgendaEntry
  readonly title: string
  readonly onAttach: (item: AgendaEntry, closed: boolean) => void
  readonly onAddBelow: (item: AgendaEntry) => void
  readonly more: ReactNode
}

/** What can be done with an item as a whole. Not there for those who may not. */
export const ItemMenu = ({ item, title, onAttach, onAddBelow, more }: ItemMenuProps) => {
  const words = useWords(meetingPageWords)
  const may = useMay('agenda')
  const { actions, standing } = useItemActions()
  const announce = useAnnounce()
  const notify = useNotify()
  const neighbour = useRef<ItemId>(undefined)
  if (!may) return undefined
  const name = title === '' ? words.noTitle : title
  const shift = (by: -1 | 1) => {
    const of = standing().length
    const place = actions.shift(item.id, by)
    if (place !== undefined) announce(words.movedTo(name, place, of))
  }
  const remove = () => {
    const items = standing()
    const here = items.findIndex(({ id }) => id === item.id)
    neighbour.current = (items[here + 1] ?? items[here - 1])?.id
    actions.remove(item.id)
    notify({ text: words.removedNow(name) })
  }
  /** The trigger goes with its item: whoever works by keyboard goes on at the item that stands in its place. */
  const focusBack = (event: Event) => {
    if (neighbour.current !== undefined && focusPlace(itemAnchor(neighbour.current))) event.preventDefault()
  }
  return (
    <Menu
      onFocusBack={focusBack}
      trigger={
        <IconButton label={words.more(name)}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => shift(-1)}>{words.moveUp}</MenuItem>
      <MenuItem onSelect={() => shift(1)}>{words.moveDown}</MenuItem>
      <MenuItem onSelect={() => onAddBelow(item)}>{words.addBelow}</MenuItem>
      <MenuItem onSelect={() => onAttach(item, item.closed)}>{words.addAttachment}</MenuItem>
      {more}
      <MenuRule />
      <MenuItem danger onSelect={remove}>
        {words.removeItem}
      </MenuItem>
    </Menu>
  )
}
