import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { meetingPageWords } from '../../../shared/words/meetingPage.ts'
import { usePlainText } from '../../sync/reading/useText.ts'
import { type RoomScope, useScope } from '../../sync/scope.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { itemSection } from '../../../shared/document/section.ts'
import css from './ClosedPart.module.css'
import { ItemParts } from './ItemParts.tsx'
import { Title } from './Title.tsx'

interface ClosedPartProps {
  readonly room: RoomScope
  readonly id: ItemId
  readonly attachments: ReactNode
  readonly people: readonly string[]
}

/** What a closed item says behind the door, unmistakably set off from what the public may read. */
export const ClosedPart = ({ room, id, attachments, people }: ClosedPartProps) => {
  const words = useWords(meetingPageWords)
  const { template } = useScope()
  const title = usePlainText(room.doc.getText(itemSection(id, 'title')))
  return (
    <section className={css.closed} aria-label={words.closedPart}>
      <p className={css.note}>
        <LockKeyhole aria-hidden />
        <strong>{words.closedPart}</strong>
        <span>{words.closedNote}</span>
      </p>
      {room.ready ? (
        <>
          <h3 className={css.title}>
            <Title room={room} id={id} label={words.closedTitle} placeholder={words.closedTitle} missing={words.noTitle} />
          </h3>
          <ItemParts room={room} id={id} title={title} parts={template.parts.map(({ part }) => part)} attachments={attachments} people={people} level={4} />
        </>
      ) : (
        <Spinner label={words.closedWait} />
      )}
    </section>
  )
}
