import { Check, CircleAlert } from 'lucide-react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { itemApprovalWords } from '../../../shared/words/itemApproval.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import css from './ItemTick.module.css'
import { useTick } from './useTick.ts'

/** In the outline: whether an item is approved by itself, by its sign and in words. */
export const TickMark = ({ id }: { id: ItemId }) => {
  const words = useWords(itemApprovalWords)
  const tick = useTick(id)
  if (tick.type === 'none') return undefined
  const Icon = tick.type === 'holds' ? Check : CircleAlert
  const said = tick.type === 'holds' ? words.ticked : words.lost
  return (
    <span className={classes(css.mark, css[tick.type])} title={said}>
      <Icon aria-hidden />
      <VisuallyHidden>({said})</VisuallyHidden>
    </span>
  )
}
