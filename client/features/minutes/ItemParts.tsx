import type { ReactNode } from 'react'
import { type ItemSection, itemSection, rightToWrite } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import type { TemplatePart } from '../../../shared/template/template.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { type RoomScope, useScope } from '../../sync/scope.ts'
import { useLanguage } from '../../ui/language/useLanguage.ts'
import { useWords } from '../../ui/language/useWords.ts'
import css from './ItemParts.module.css'
import { Section } from './Section.tsx'

interface ItemPartsProps {
  readonly room: RoomScope
  readonly id: ItemId
  readonly title: string
  /** The parts to show, in order; `attachments` where they belong. */
  readonly parts: readonly TemplatePart[]
  readonly attachments: ReactNode
  readonly people: readonly string[]
  /** Another heading than the template's for a part. */
  readonly headings?: Partial<Record<ItemSection, string>>
  /** One deeper inside a closed part. */
  readonly level: 3 | 4
}

/** The parts of an item in the order of its template, under their printed labels. */
export const ItemParts = ({ room, id, title, parts, attachments, people, headings = {}, level }: ItemPartsProps) => {
  const words = useWords(meetingPageWords)
  const { language } = useLanguage()
  const { template, phase } = useScope()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={css.parts}>
      {parts.map(part => {
        if (part === 'attachments') return <div key={part}>{attachments}</div>
        const label = headings[part] ?? template.parts.find(one => one.part === part)?.label[language] ?? ''
        // the case text stands right under the title, as in any printed agenda; its heading is only heard
        const heading = part === 'caseStatement' ? <Heading className={css.heard}>{label}</Heading> : <Heading className={css.label}>{label}</Heading>
        // while the meeting runs the minutes are what one is here for: they need no asking
        const offered = part !== 'minutes' || phase !== 'inSession'
        return (
          <Section
            key={part}
            room={room}
            name={itemSection(id, part)}
            right={rightToWrite(part)}
            label={words.sectionOf(label, title)}
            heading={heading}
            placeholder={words.write(label)}
            people={people}
            {...(offered ? { offer: words.addSection(label) } : {})}
          />
        )
      })}
    </div>
  )
}
