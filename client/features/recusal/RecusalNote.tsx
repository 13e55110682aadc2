import { UserRoundX } from 'lucide-react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import type { RecusalRow } from '../../../shared/protocol/review.ts'
import { recusalWords } from '../../../shared/words/recusal.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './RecusalNote.module.css'

interface RecusalNoteProps {
  readonly item: Pick<AgendaEntry, 'id' | 'closed'>
  readonly recusals: readonly RecusalRow[]
  readonly me: string
  /** The one who reads may know what closed items say. */
  readonly opensClosed: boolean
  /** Would, but for a recusal. */
  readonly roleOpensClosed: boolean
}

/** Under an item's title: who is kept out of it, and to them, why. */
export const RecusalNote = ({ item, recusals, me, opensClosed, roleOpensClosed }: RecusalNoteProps) => {
  const words = useWords(recusalWords)
  const here = recusals.filter(recusal => recusal.itemId === item.id)
  const mine = here.some(recusal => recusal.userId === me)
  const shut = item.closed && roleOpensClosed && !opensClosed && !mine
  if (here.length === 0 && !shut) return undefined
  const names = here.map(recusal => (recusal.userId === me ? words.you : recusal.name)).join(', ')
  return (
    <p className={css.note}>
      <UserRoundX aria-hidden />
      <span>
        {here.length > 0 && <span className={css.names}>{words.note(names)}</span>} {mine && (item.closed ? words.mineClosed : words.mine)}
        {shut && words.otherClosed}
      </span>
    </p>
  )
}
