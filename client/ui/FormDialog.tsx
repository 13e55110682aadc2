import { type ReactNode, useId } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import css from './FormDialog.module.css'
import { useWords } from './language/useWords.ts'

interface FormDialogProps {
  readonly open?: boolean
  readonly title: string
  readonly lead: ReactNode
  /** What the button says that sends it. */
  readonly send: string
  /** It is under way: it is not sent twice. */
  readonly busy: boolean
  /** Why it was not taken, shown below the fields. */
  readonly error: unknown
  readonly onSend: () => void
  readonly onClose: () => void
  /** Something in a field is no longer what it was. */
  readonly onChange?: () => void
  /** Said below the fields. */
  readonly note?: ReactNode
  /** The fields; the first that is asked for is marked `data-first-field`. */
  readonly children?: ReactNode
}

/** A dialog that asks for something and sends it: by its button or by Enter, once at a time, with what went wrong below. */
export const FormDialog = ({ open = true, title, lead, send, busy, error, onSend, onClose, onChange, note, children }: FormDialogProps) => {
  const ui = useWords(uiWords)
  const form = useId()
  return (
    <Dialog
      open={open}
      onOpenChange={next => {
        if (!next) onClose()
      }}
      title={title}
      lead={lead}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form={form} busy={busy}>
            {send}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={css.form}
        noValidate
        {...(onChange ? { onChange } : {})}
        onSubmit={event => {
          event.preventDefault()
          if (!busy) onSend()
        }}
      >
        {children}
      </form>
      {note}
      <ErrorNotice error={error} />
    </Dialog>
  )
}
