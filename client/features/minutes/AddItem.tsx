import { ChevronDown, Plus } from 'lucide-react'
import type { ItemKind } from '../../../shared/document/content.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import css from './AddItem.module.css'

/** Adds an item at the end: a numbered one at once, other kinds from a menu. */
export const AddItem = ({ onAdd }: { onAdd: (item: { kind: ItemKind; closed: boolean }) => void }) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { template, closed } = useScope()
  return (
    <div className={css.add}>
      <Button onClick={() => onAdd({ kind: 'numbered', closed: false })}>
        <Plus aria-hidden />
        {words.addItem(template.item[language])}
      </Button>
      <Menu
        align="start"
        trigger={
          <IconButton label={words.addOther}>
            <ChevronDown aria-hidden />
          </IconButton>
        }
      >
        {closed && <MenuItem onSelect={() => onAdd({ kind: 'numbered', closed: true })}>{words.addClosed}</MenuItem>}
        <MenuItem onSelect={() => onAdd({ kind: 'unnumbered', closed: false })}>{words.addUnnumbered}</MenuItem>
      </Menu>
    </div>
  )
}
