import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { itemAnchor } from '../../sync/anchors.ts'
import { focusPlace } from '../../sync/goTo.ts'
import { usePlainText } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { useItemActions } from '../../sync/useItemActions.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './RemovedItems.module.css'

const RemovedItem = ({ item }: { item: AgendaEntry }) => {
  const words = useWords(meetingPageWords)
  const notify = useNotify()
  const { open } = useScope()
  const { actions } = useItemActions()
  const title = usePlainText(open.doc.getText(itemSection(item.id, 'title')))
  const name = title === '' ? words.noTitle : title
  return (
    <li className={css.item}>
      <span>{name}</span>
      <Button
        small
        aria-label={words.restoreOf(name)}
        onClick={event => {
          const list = event.currentTarget.closest('details')?.querySelector('summary')
          actions.restore(item.id)
          notify({ text: words.restoredNow(name) })
          // the button goes with its line, the list with its last one
          requestAnimationFrame(() => {
            if (list?.isConnected) list.focus()
            else focusPlace(itemAnchor(item.id))
          })
        }}
      >
        {words.restore}
      </Button>
    </li>
  )
}

/** The items that were taken off the agenda, to be put back. Nothing is ever deleted. */
export const RemovedItems = ({ items }: { items: readonly AgendaEntry[] }) => {
  const words = useWords(meetingPageWords)
  if (items.length === 0) return undefined
  return (
    <details className={css.removed}>
      <summary>{words.removedItems(items.length)}</summary>
      <ul className={css.list}>
        {items.map(item => (
          <RemovedItem key={item.id} item={item} />
        ))}
      </ul>
    </details>
  )
}
