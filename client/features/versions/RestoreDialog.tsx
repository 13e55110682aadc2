import { versionsWords } from '../../../shared/words/versions.ts'
import { uiWords } from '../../../shared/words/ui.ts'
import { useRestore } from '../../api/useRestore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useNotify } from '../../ui/Toasts.tsx'
import type { Wanted } from './restoring.ts'

interface RestoreDialogProps {
  readonly meetingId: string
  readonly version: string
  readonly name: string
  readonly wanted: Wanted
  /** What a place is called, for those that were left. */
  readonly labelOf: (where: string) => string
  readonly onClose: () => void
}

/** Asks before something is put back, does it, and says what came of it. */
export const RestoreDialog = ({ meetingId, version, name, wanted, labelOf, onClose }: RestoreDialogProps) => {
  const words = useWords(versionsWords)
  const ui = useWords(uiWords)
  const notify = useNotify()
  const restore = useRestore(meetingId, version)
  const send = () =>
    restore.mutate(wanted.what, {
      onSuccess: ({ restored, left }) => {
        notify({ text: [words.restored(restored.length), ...(left.length > 0 ? [words.left(left.map(labelOf).join(', '))] : [])].join(' ') })
        onClose()
      },
    })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.restoreTitle(wanted.label, name)}
      lead={words.restoreLead}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" busy={restore.isPending} disabled={restore.isError} onClick={send}>
            {words.restore}
          </Button>
        </>
      }
    >
      <ErrorNotice error={restore.error} />
    </Dialog>
  )
}
