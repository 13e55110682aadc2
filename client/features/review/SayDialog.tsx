import { useState } from 'react'
import { anchorOf, findPassage, unitText } from '../../../shared/document/passage.ts'
import type { RemarkKind } from '../../../shared/domain/remark.ts'
import { reviewWords } from '../../../shared/words/review.ts'
import { useAddRemark } from '../../api/useAddRemark.ts'
import { useScope } from '../../sync/scope.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import type { Marked } from './marked.ts'
import { type Place, placeKey } from './place.ts'

interface SayDialogProps {
  readonly kinds: readonly RemarkKind[]
  readonly kind: RemarkKind
  /** The sections with text in them; those that a proposal may be about; the items. */
  readonly places: readonly Place[]
  readonly proposable: readonly Place[]
  readonly items: readonly Place[]
  readonly marked: Marked | undefined
  readonly onClose: () => void
}

type Wrong = 'passageMissing' | 'passageWrong' | 'wordingSame' | 'textMissing'

/** Says something to the minutes: a remark to a passage, other words for it, an objection to an item. */
export const SayDialog = ({ kinds, kind: first, places, proposable, items, marked, onClose }: SayDialogProps) => {
  const words = useWords(reviewWords)
  const notify = useNotify()
  const { id, open, closed } = useScope()
  const add = useAddRemark(id)
  const [kind, setKind] = useState(first)
  const about = kind === 'objection' || kind === 'dissent'
  const choices = about ? items : kind === 'proposal' ? proposable : places
  const [key, setKey] = useState(marked ? placeKey(marked) : '')
  const place = choices.find(one => placeKey(one) === key) ?? choices[0]
  const textNow = place && (place.closed ? closed : open)?.doc.getText(place.section)
  /** As it stands in the text, where the screen had other blanks. */
  const quoteOf = (shown: string, before: string) => {
    const found = textNow && findPassage(unitText(textNow), shown, before)
    return found && { found, quote: unitText(textNow).slice(found.from, found.to) }
  }
  const [passage, setPassage] = useState(() => (marked ? (quoteOf(marked.words, marked.before)?.quote ?? marked.words) : ''))
  const [wording, setWording] = useState(passage)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Wrong>()
  const before = marked && place && placeKey(marked) === placeKey(place) ? marked.before : ''

  const send = () => {
    if (!place || !textNow) return
    const needs = kind === 'proposal' || (!about && passage.trim() !== '')
    const at = needs ? quoteOf(passage, before) : undefined
    if (kind === 'proposal' && passage.trim() === '') return setWrong('passageMissing')
    if (needs && !at) return setWrong('passageWrong')
    if (kind === 'proposal' && wording === at?.quote) return setWrong('wordingSame')
    if (kind !== 'proposal' && text.trim() === '') return setWrong('textMissing')
    add.mutate(
      {
        section: place.section, closed: place.closed, kind, text: text.trim(),
        ...(at ? { passage: anchorOf(textNow, at.found) } : {}),
        ...(kind === 'proposal' ? { wording } : {}),
      },
      {
        onSuccess: () => {
          notify({ text: words.sent })
          onClose()
        },
      },
    )
  }
  const error = (...of: Wrong[]) => (wrong && of.includes(wrong) ? words[wrong] : undefined)
  return (
    <FormDialog title={words.dialog[kind]} lead={words.dialogLead[kind]} send={words.send} busy={add.isPending} error={add.error} onSend={send} onClose={onClose} onChange={() => setWrong(undefined)}>
      <SelectField label={words.kind} value={kind} onChange={event => setKind(kinds.find(one => one === event.target.value) ?? kind)}>
        {kinds.map(one => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </SelectField>
      <SelectField label={about ? words.item : words.place} value={place ? placeKey(place) : ''} onChange={event => setKey(event.target.value)}>
        {choices.map(one => (
          <option key={placeKey(one)} value={placeKey(one)}>
            {one.label}
          </option>
        ))}
      </SelectField>
      {!about && (
        <TextArea
          label={words.passage}
          hint={words.passageHint}
          optional={kind === 'remark'}
          error={error('passageMissing', 'passageWrong')}
          value={passage}
          rows={3}
          onChange={event => {
            setPassage(event.target.value)
            if (wording === passage) setWording(event.target.value)
          }}
        />
      )}
      {kind === 'proposal' && (
        <TextArea
          data-first-field
          label={words.wording}
          hint={words.wordingHint}
          error={error('wordingSame')}
          value={wording}
          rows={3}
          maxLength={20_000}
          onChange={event => setWording(event.target.value)}
        />
      )}
      <TextArea
        {...(kind === 'proposal' ? {} : { 'data-first-field': true })}
        label={kind === 'proposal' ? words.why : kind === 'objection' ? words.objectionText : kind === 'dissent' ? words.dissentText : words.text}
        optional={kind === 'proposal'}
        error={error('textMissing')}
        value={text}
        rows={4}
        maxLength={20_000}
        onChange={event => setText(event.target.value)}
      />
    </FormDialog>
  )
}
