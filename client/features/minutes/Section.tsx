import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { parseRoot, type SectionName } from '../../../shared/document/section.ts'
import type { Right } from '../../../shared/domain/can.ts'
import { presenceWords } from '../../../shared/words/presence.ts'
import { SectionEditor } from '../../editor/SectionEditor.tsx'
import { SectionView } from '../../editor/SectionView.tsx'
import { useIsEmpty } from '../../sync/reading/useText.ts'
import { type RoomScope, useMay, useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import css from './Section.module.css'

interface SectionProps {
  readonly room: RoomScope
  readonly name: SectionName
  /** What writing in it asks for. */
  readonly right: Right
  /** Read aloud: which section of what. */
  readonly label: string
  /** Stands over the text; nothing where it needs no heading. */
  readonly heading?: ReactNode
  readonly placeholder: string
  /** Where empty, this is offered instead of an empty field. */
  readonly offer?: string
  /** Names to choose from where an action says who is responsible. */
  readonly people?: readonly string[]
  /** Just asked for: the caret goes here. */
  readonly startHere?: boolean
}

/** One section of text: an editor for those who may write, plain text for the others, and nothing where there is nothing to read. */
export const Section = ({ room, name, right, label, heading, placeholder, offer, people, startHere = false }: SectionProps) => {
  const { me, closed, onTornAway } = useScope()
  const words = useWords(presenceWords)
  const announce = useAnnounce()
  const text = room.doc.getText(name)
  const scope = useScope()
  const root = parseRoot(name)
  const may = useMay(right) && !(root?.type === 'item' && scope.recused.has(root.item))
  const empty = useIsEmpty(text)
  const [opened, setOpened] = useState<'no' | 'filled' | 'asked'>('no')
  // once open it stays, so that nobody's field goes away under their hands
  if (!empty && opened === 'no') setOpened('filled')
  if (!may && empty) return undefined
  if (may && empty && opened === 'no' && offer) {
    return (
      <Button look="quiet" small className={css.offer} onClick={() => setOpened('asked')}>
        <Plus aria-hidden />
        {offer}
      </Button>
    )
  }
  return (
    <div className={css.section} data-section={name}>
      {heading}
      {may ? (
        <SectionEditor
          text={text}
          section={name}
          label={label}
          placeholder={placeholder}
          awareness={room.awareness}
          undo={room.undo}
          me={me.id}
          onCompany={name => announce(words.inYourLine(name))}
          onTornAway={() => onTornAway({ root: name, closed: room === closed })}
          people={people ?? []}
          {...(scope.phrases ? { phrases: scope.phrases } : {})}
          {...(startHere || opened === 'asked' ? { autoFocus: true } : {})}
        />
      ) : (
        <div data-passages={name} data-closed={room === scope.closed || undefined}>
          <SectionView text={text} />
        </div>
      )}
    </div>
  )
}
