import { useState } from 'react'
import { meetingsWords } from '../../../shared/words/meetings.ts'
import { useAddBody } from '../../api/useAddBody.ts'
import { Button } from '../../ui/Button.tsx'
import type { ButtonLook } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'

/** The button, and the dialog behind it, with which an administrator founds a forum. */
export const FoundBody = ({ look = 'plain' }: { look?: ButtonLook }) => {
  const words = useWords(meetingsWords)
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const found = useAddBody()
  const send = async () => {
    if (name.trim() === '') return setMissing(true)
    try {
      // the promise, not a callback: with a first forum the list is drawn anew, and this button elsewhere
      await found.mutateAsync(name.trim())
      notify({ text: words.founded(name.trim()) })
      setOpen(false)
      setName('')
    } catch {
      // shown below
    }
  }
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {words.newBody}
      </Button>
      <FormDialog open={open} title={words.newBody} lead={words.bodyLead} send={words.found} busy={found.isPending} error={found.error} onSend={() => void send()} onClose={() => setOpen(false)}>
        <TextField
          data-first-field
          label={words.bodyName}
          hint={words.bodyHint}
          error={missing ? words.bodyMissing : undefined}
          value={name}
          maxLength={200}
          onChange={event => {
            setName(event.target.value)
            setMissing(false)
          }}
        />
      </FormDialog>
    </>
  )
}
