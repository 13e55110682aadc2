import { type FormEvent, useState } from 'react'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useSaveVersion } from '../../api/useSaveVersion.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import css from './Forms.module.css'

/** »Gem version«: keeps what the minutes say now under a name. */
export const SaveVersion = ({ meetingId }: { meetingId: string }) => {
  const words = useWords(versionsWords)
  const notify = useNotify()
  const save = useSaveVersion(meetingId)
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    save.mutate(wanted, {
      onSuccess: () => {
        setName('')
        notify({ text: words.saved(wanted) })
      },
    })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <div className={css.fields}>
        <TextField label={words.saveName} hint={words.saveHint} value={name} maxLength={200} required onChange={event => setName(event.target.value)} />
        <Button type="submit" busy={save.isPending}>
          {words.save}
        </Button>
      </div>
      <ErrorNotice error={save.error} />
    </form>
  )
}
