import { useState } from 'react'
import type { AgendaEntry } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { MeetingDetail } from '../../../shared/protocol/http.ts'
import { doorWords } from '../../../shared/words/door.ts'
import { useItemDoor } from '../../api/useItemDoor.ts'
import { usePlainText } from '../../sync/reading/useText.ts'
import { useScope } from '../../sync/scope.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'

interface DoorDialogProps {
  readonly meeting: Pick<MeetingDetail, 'id' | 'publications'>
  readonly item: AgendaEntry
  readonly onClose: () => void
}

/** Says what closing (or opening) an item means, and does it. */
export const DoorDialog = ({ meeting, item, onClose }: DoorDialogProps) => {
  const words = useWords(doorWords)
  const notify = useNotify()
  const { open } = useScope()
  const door = useItemDoor(meeting.id)
  const [publicTitle, setTitle] = useState(words.publicTitleNow)
  const title = usePlainText(open.doc.getText(itemSection(item.id, 'title'))) || words.noTitle
  const send = () =>
    door.mutate({ itemId: item.id, closed: !item.closed, publicTitle: publicTitle.trim() }, {
      onSuccess: () => {
        notify({ text: item.closed ? words.opened : words.closed })
        onClose()
      },
    })
  return (
    <FormDialog
      title={item.closed ? words.openTitle(title) : words.closeTitle(title)}
      lead={item.closed ? words.openLead : words.closeLead}
      send={item.closed ? words.openNow : words.closeNow}
      busy={door.isPending}
      error={door.error}
      onSend={send}
      onClose={onClose}
      note={meeting.publications.length > 0 && <p>{words.published}</p>}
    >
      {!item.closed && (
        <TextField
          data-first-field
          label={words.publicTitle}
          hint={words.publicTitleHint}
          value={publicTitle}
          maxLength={500}
          onChange={event => setTitle(event.target.value)}
        />
      )}
    </FormDialog>
  )
}
