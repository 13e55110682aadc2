import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { SectionEditor } from '../../editor/SectionEditor.tsx'
import { SectionView } from '../../editor/SectionView.tsx'
import { useIsEmpty } from '../../sync/reading/useText.ts'
import { type RoomScope, useMay, useScope } from '../../sync/scope.ts'

interface TitleProps {
  readonly room: RoomScope
  readonly id: ItemId
  readonly label: string
  readonly placeholder: string
  /** Stands in for a title that is not there, for those who may not write one. */
  readonly missing: string
  /** Just added: the caret goes here. */
  readonly startHere?: boolean
}

/** The title of an item, written in place by those who may. */
export const Title = ({ room, id, label, placeholder, missing, startHere = false }: TitleProps) => {
  const section = itemSection(id, 'title')
  const { me, closed, recused, onTornAway } = useScope()
  const text = room.doc.getText(section)
  const may = useMay('agenda') && !recused.has(id)
  const empty = useIsEmpty(text)
  if (may) {
    return (
      <SectionEditor
        text={text}
        section={section}
        label={label}
        placeholder={placeholder}
        singleLine
        awareness={room.awareness}
        undo={room.undo}
        me={me.id}
        onTornAway={() => onTornAway({ root: section, closed: room === closed })}
        {...(startHere ? { autoFocus: true } : {})}
      />
    )
  }
  return <span>{empty ? missing : <SectionView text={text} singleLine />}</span>
}
