import { memo, type ReactNode, useCallback, useMemo, useState } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import type { ItemKind } from '../../../shared/document/content.ts'
import { documentSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { copyPaper } from '../../editor/copyPaper.ts'
import { CLOSING_ANCHOR, INTRO_ANCHOR } from '../../sync/anchors.ts'
import { useAgenda, useHeader, usePeople } from '../../sync/reading/useRoot.ts'
import { useMay, useScope } from '../../sync/scope.ts'
import { useItemActions } from '../../sync/useItemActions.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { AddItem } from './AddItem.tsx'
import { ItemBlock } from './ItemBlock.tsx'
import { MinutesHead } from './MinutesHead.tsx'
import css from './MinutesPaper.module.css'
import { RemovedItems } from './RemovedItems.tsx'
import { Section } from './Section.tsx'

/** From so many items on, laying out what nobody sees costs more than the scrollbar's wandering. */
const LONG = 40

interface MinutesPaperProps {
  readonly body: string
  /** The people, as terms and descriptions of the head's list. */
  readonly people: ReactNode
  readonly attachments: (item: AgendaEntry, closed: boolean) => ReactNode
  readonly approval: (item: AgendaEntry, title: string) => ReactNode
  readonly onAttach: (item: AgendaEntry, closed: boolean) => void
  readonly notes: (item: AgendaEntry) => ReactNode
  readonly menu: (item: AgendaEntry) => ReactNode
}

/** The minutes on their paper: head, introduction, items, closing. */
export const MinutesPaper = memo(({ body, people: peopleList, attachments, approval, onAttach, notes, menu }: MinutesPaperProps) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { open, template } = useScope()
  const items = useAgenda(open.doc)
  const persons = usePeople(open.doc)
  const header = useHeader(open.doc)
  const people = useMemo(() => persons.map(person => person.name).filter(name => name !== ''), [persons])
  const mayAgenda = useMay('agenda')
  const { actions, standing } = useItemActions()
  const [added, setAdded] = useState<ItemId>()
  const shown = items.filter(item => !item.removed)

  const add = useCallback((item: { kind: ItemKind; closed: boolean }) => setAdded(actions.add({ ...item, before: null })), [actions])
  const addBelow = useCallback(
    (item: AgendaEntry) => {
      const all = standing()
      const at = all.findIndex(other => other.id === item.id)
      setAdded(actions.add({ kind: 'numbered', closed: false, before: all[at + 1]?.id ?? null }))
    },
    [actions, standing],
  )

  return (
    <article className={css.paper} data-paper={header.language} onCopy={copyPaper} data-long={shown.length > LONG || undefined}>
      <MinutesHead body={body} people={peopleList} />
      {template.intro && (
        <div id={INTRO_ANCHOR} className={css.whole} data-item={INTRO_ANCHOR}>
          <Section
            room={open}
            name={documentSection('intro')}
            right="agenda"
            label={template.intro[language]}
            heading={<h2 className={css.heard}>{template.intro[language]}</h2>}
            placeholder={words.write(template.intro[language])}
            offer={words.addSection(template.intro[language])}
            people={people}
          />
        </div>
      )}
      {shown.length === 0 && <p className={css.empty}>{mayAgenda ? words.emptyMay : words.empty}</p>}
      {shown.map(item => (
        <ItemBlock key={item.id} item={item} people={people} attachments={attachments} approval={approval} onAttach={onAttach} onAddBelow={addBelow} notes={notes} menu={menu} isNew={item.id === added} />
      ))}
      {mayAgenda && <AddItem onAdd={add} />}
      {template.closing && (
        <div id={CLOSING_ANCHOR} className={css.whole} data-item={CLOSING_ANCHOR}>
          <Section
            room={open}
            name={documentSection('closing')}
            right="minutes"
            label={template.closing[language]}
            heading={<h2 className={css.heard}>{template.closing[language]}</h2>}
            placeholder={words.write(template.closing[language])}
            offer={words.addSection(template.closing[language])}
            people={people}
          />
        </div>
      )}
      {mayAgenda && <RemovedItems items={items.filter(item => item.removed)} />}
    </article>
  )
})
