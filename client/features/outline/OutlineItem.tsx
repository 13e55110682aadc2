import { useSortable } from '@dnd-kit/sortable'
import { GripVertical, LockKeyhole } from 'lucide-react'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { outlineWords } from '../../../shared/words/outline.ts'
import { itemAnchor } from '../../sync/anchors.ts'
import type { Present } from '../../sync/reading/usePresence.ts'
import { useIsEmpty, usePlainText } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { GoLink } from './GoLink.tsx'
import { Here } from './Here.tsx'
import css from './OutlineItem.module.css'

interface OutlineItemProps {
  readonly item: AgendaEntry
  readonly current: boolean
  readonly mayMove: boolean
  /** Whose carets are in it. */
  readonly here: readonly Present[]
  readonly mark: ReactNode
  readonly onGo?: () => void
}

/** One item in the outline. */
export const OutlineItem = ({ item, current, mayMove, here, mark, onGo }: OutlineItemProps) => {
  const words = useWords(outlineWords)
  const { open, closed } = useScope()
  const title = usePlainText(open.doc.getText(itemSection(item.id, 'title'))) || words.noTitle
  const minutes = itemSection(item.id, 'minutes')
  const openEmpty = useIsEmpty(open.doc.getText(minutes))
  const closedEmpty = useIsEmpty((closed ?? open).doc.getText(minutes))
  const written = !openEmpty || (item.closed && closed !== undefined && !closedEmpty)
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.id, disabled: !mayMove })
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // the outline scrolls along by itself when it is longer than the window
    if (current) link.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const style: CSSProperties = { transition, ...(transform ? { transform: `translate3d(0, ${transform.y}px, 0)` } : {}) }
  return (
    <li ref={setNodeRef} style={style} className={classes(css.item, isDragging && css.dragged)}>
      <GoLink ref={link} className={css.link} anchor={itemAnchor(item.id)} aria-current={current ? 'location' : undefined} onGo={onGo}>
        <span className={css.number}>{item.number === '' ? '–' : item.number}</span>
        <span className={css.title}>
          {title}
          {item.closed && (
            <>
              {' '}
              <LockKeyhole className={css.lock} aria-hidden />
              <VisuallyHidden>({words.closed})</VisuallyHidden>
            </>
          )}
        </span>
        <span className={css.marks}>
          {mark}
          <Here people={here} />
          <span className={classes(css.minutes, written && css.written)} />
          {written && <VisuallyHidden>, {words.hasMinutes}</VisuallyHidden>}
        </span>
      </GoLink>
      {mayMove && (
        <button ref={setActivatorNodeRef} type="button" className={css.handle} {...attributes} {...listeners} aria-label={words.drag(title)}>
          <GripVertical aria-hidden />
        </button>
      )}
    </li>
  )
}
