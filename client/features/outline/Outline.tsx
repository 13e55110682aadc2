import { DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { documentSection, itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { outlineWords } from '../../../shared/words/outline.ts'
import { CLOSING_ANCHOR, HEAD_ANCHOR } from '../../sync/anchors.ts'
import { plainTextOf } from '../../sync/reading/useText.ts'
import { type Present, usePresence } from '../../sync/reading/usePresence.ts'
import { useAgenda } from '../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { useItemActions } from '../../sync/useItemActions.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { GoLink } from './GoLink.tsx'
import { Here } from './Here.tsx'
import css from './Outline.module.css'
import { OutlineItem } from './OutlineItem.tsx'
import { spoken } from './spoken.ts'

const isIn = (person: Present, item: AgendaEntry): boolean => person.sections.some(section => section.startsWith(`${item.id}/`))

interface OutlineProps {
  /** The `data-item` of the part one is reading. */
  readonly current: string | undefined
  /** What else is to be said of an item, beside its title. */
  readonly mark: (item: ItemId) => ReactNode
  /** Somebody has gone somewhere from here. */
  readonly onGo?: () => void
}

/** The agenda as a list of ways into the page: where one is, what has minutes, who is where; and its order, for those who may change it. */
export const Outline = ({ current, mark, onGo }: OutlineProps) => {
  const words = useWords(outlineWords)
  const { language } = useLanguage()
  const { open, closed, me, template } = useScope()
  const items = useAgenda(open.doc).filter(item => !item.removed)
  const others = usePresence(open.awareness, me.id)
  const inClosed = usePresence((closed ?? open).awareness, me.id)
  const { actions } = useItemActions()
  const may = useMay('agenda')
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }))
  const ids = items.map(item => item.id)

  const drop = ({ active, over }: DragEndEvent) => {
    const from = ids.indexOf(active.id as ItemId)
    const to = over ? ids.indexOf(over.id as ItemId) : -1
    if (from < 0 || to < 0 || from === to) return
    actions.moveBefore(ids[from]!, to < from ? ids[to]! : (ids[to + 1] ?? null))
  }

  return (
    <nav className={css.outline} aria-label={words.title}>
      <ul className={css.list}>
        <li className={css.fixed}>
          <GoLink anchor={HEAD_ANCHOR} aria-current={current === HEAD_ANCHOR ? 'location' : undefined} onGo={onGo}>
            {words.head}
          </GoLink>
        </li>
      </ul>
      <DndContext
        sensors={sensors}
        accessibility={{
          screenReaderInstructions: { draggable: words.instructions },
          announcements: spoken(words, ids, id => plainTextOf(open.doc.getText(itemSection(id, 'title'))) || words.noTitle),
        }}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className={css.list}>
            {items.map(item => (
              <OutlineItem
                key={item.id}
                item={item}
                current={current === item.id}
                mayMove={may}
                mark={mark(item.id)}
                here={[...others.filter(person => isIn(person, item)), ...(closed ? inClosed.filter(person => isIn(person, item) && !others.some(other => other.userId === person.userId && isIn(other, item))) : [])]}
                {...(onGo ? { onGo } : {})}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {template.closing && (
        <ul className={css.list}>
          <li className={css.fixed}>
            <GoLink anchor={CLOSING_ANCHOR} aria-current={current === CLOSING_ANCHOR ? 'location' : undefined} onGo={onGo}>
              {template.closing[language]}
              <Here people={others.filter(person => person.sections.includes(documentSection('closing')))} />
            </GoLink>
          </li>
        </ul>
      )}
    </nav>
  )
}
