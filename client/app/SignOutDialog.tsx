import { useQueryClient } from '@tanstack/react-query'
import type { MeetingList } from '../../shared/protocol/http.ts'
import { shellWords } from '../../shared/words/shell.ts'
import { keys } from '../api/keys.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useWords } from '../ui/language/useWords.ts'

interface SignOutDialogProps {
  /** The meetings of which this browser holds text that the server does not have. */
  readonly waiting: readonly string[]
  readonly busy: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before signing out throws away text that is nowhere else. */
export const SignOutDialog = ({ waiting, busy, onStay, onLeave }: SignOutDialogProps) => {
  const words = useWords(shellWords)
  const known = useQueryClient().getQueryData<MeetingList>(keys.meetings)?.meetings ?? []
  return (
    <Dialog
      open
      onOpenChange={onStay}
      title={words.unsentTitle}
      lead={words.unsentLead}
      footer={
        <>
          <Button look="danger" busy={busy} onClick={onLeave}>
            {words.leaveAnyway}
          </Button>
          <Button look="primary" onClick={onStay}>
            {words.stay}
          </Button>
        </>
      }
    >
      <ul>
        {waiting.map(id => (
          <li key={id}>
            <a href={`/moede/${id}`}>{known.find(meeting => meeting.id === id)?.title || words.someMeeting}</a>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
