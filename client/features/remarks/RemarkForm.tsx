import { useState } from 'react'
import { remarksWords } from '../../../shared/words/remarks.ts'
import { useAddRemark } from '../../api/useAddRemark.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { useDraft } from '../../ui/useDraft.ts'
import { placeKey } from './remarkPlace.ts'
import type { RemarkPlace } from './remarkPlace.ts'
import css from './RemarksPanel.module.css'

interface RemarkFormProps {
  readonly meetingId: string
  readonly places: readonly RemarkPlace[]
  /** What the remark is about to begin with; the minutes as a whole where nothing is said. */
  readonly about?: Pick<RemarkPlace, 'section' | 'closed'>
  /** Text that the room refused: it is offered here, and may be handed in by whoever may read. */
  readonly refused?: string
  readonly onSent?: () => void
}

/** Writes a remark. A draft outlives a reload; refused text is kept by the one who hands it in here. */
export const RemarkForm = ({ meetingId, places, about, refused, onSent }: RemarkFormProps) => {
  const words = useWords(remarksWords)
  const notify = useNotify()
  const add = useAddRemark(meetingId)
  const [draft, setDraft] = useDraft(`remark.${meetingId}`)
  const [changed, setChanged] = useState(refused)
  const [missing, setMissing] = useState(false)
  const [key, setKey] = useState(about ? placeKey(about) : '')
  const [text, setText] = refused === undefined ? [draft, setDraft] : [changed ?? '', setChanged]
  const place = places.find(one => placeKey(one) === key) ?? about ?? { section: '', closed: false }
  const send = () => {
    if (text.trim() === '') return setMissing(true)
    const { section, closed } = key === '' ? { section: '', closed: false } : place
    add.mutate(
      { section, closed, text: text.trim(), ...(refused === undefined ? {} : { refused: true }) },
      {
        onSuccess: () => {
          setText('')
          notify({ text: words.sent })
          onSent?.()
        },
      },
    )
  }
  return (
    <form
      className={css.panel}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (!add.isPending) send()
      }}
    >
      <SelectField label={words.about} value={key} onChange={event => setKey(event.target.value)}>
        <option value="">{words.whole}</option>
        {places.map(one => (
          <option key={placeKey(one)} value={placeKey(one)}>
            {one.label}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={words.text}
        hint={refused === undefined ? undefined : words.refusedHint}
        error={missing ? words.textMissing : undefined}
        value={text}
        maxLength={20_000}
        onChange={event => {
          setText(event.target.value)
          setMissing(false)
        }}
      />
      <ErrorNotice error={add.error} />
      <div>
        <Button look="primary" type="submit" busy={add.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}
