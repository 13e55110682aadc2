import { LockKeyhole } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { TemplatePart } from '../../../shared/template/template.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { itemAnchor } from '../../sync/anchors.ts'
import { usePlainText } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { ClosedPart } from './ClosedPart.tsx'
import css from './ItemBlock.module.css'
import { ItemMenu } from './ItemMenu.tsx'
import { ItemParts } from './ItemParts.tsx'
import { Title } from './Title.tsx'

interface ItemBlockProps {
  readonly item: AgendaEntry
  readonly people: readonly string[]
  readonly attachments: (item: AgendaEntry, closed: boolean) => ReactNode
  /** How its approval by itself stands, and the chair's way to give it. */
  readonly approval: (item: AgendaEntry, title: string) => ReactNode
  readonly onAttach: (item: AgendaEntry, closed: boolean) => void
  readonly onAddBelow: (item: AgendaEntry) => void
  /** What else is to be said under the item's title. */
  readonly notes: (item: AgendaEntry) => ReactNode
  /** What else the item's menu offers. */
  readonly menu: (item: AgendaEntry) => ReactNode
  /** Just added here: the caret goes into its title. */
  readonly isNew: boolean
}

/** What the public reads of a closed item. */
const PUBLIC_PARTS: readonly TemplatePart[] = ['minutes']

/** One item of the agenda as it is printed, each part written in place by those who may. */
export const ItemBlock = memo(({ item, people, attachments, approval, onAttach, onAddBelow, notes, menu, isNew }: ItemBlockProps) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { open, closed, template } = useScope()
  const title = usePlainText(open.doc.getText(itemSection(item.id, 'title')))
  const number = item.number === '' ? '' : words.number(template.item[language], item.number, template.id === 'opsamling')
  const parts = item.closed ? PUBLIC_PARTS : template.parts.map(({ part }) => part)
  return (
    <section id={itemAnchor(item.id)} className={css.item} data-item={item.id} aria-labelledby={`${itemAnchor(item.id)}-titel`}>
      {item.closed && (
        <p className={css.lock}>
          <LockKeyhole aria-hidden />
          {words.closedItem}
        </p>
      )}
      <div className={css.head}>
        <h2 id={`${itemAnchor(item.id)}-titel`} className={css.title}>
          {number !== '' && <span className={css.number}>{number}</span>}
          <Title
            room={open}
            id={item.id}
            label={item.closed ? words.publicTitle : words.itemTitle}
            placeholder={item.closed ? words.publicTitle : words.titleHint}
            missing={words.noTitle}
            startHere={isNew}
          />
        </h2>
        <ItemMenu item={item} title={title} onAttach={onAttach} onAddBelow={onAddBelow} more={menu(item)} />
      </div>
      {notes(item)}
      <ItemParts
        room={open}
        id={item.id}
        title={title}
        parts={parts}
        attachments={item.closed ? undefined : attachments(item, false)}
        people={people}
        level={3}
        {...(item.closed ? { headings: { minutes: words.publicText } } : {})}
      />
      {item.closed && closed && <ClosedPart room={closed} id={item.id} attachments={attachments(item, true)} people={people} />}
      {approval(item, [number, title || words.noTitle].filter(part => part !== '').join(' '))}
    </section>
  )
})
