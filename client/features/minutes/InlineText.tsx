import { useRef } from 'react'
import { useTornAway } from '../../editor/useTornAway.ts'
import { useScope } from '../../sync/scope.ts'
import { useInlineDraft } from '../../sync/useInlineDraft.ts'
import css from './InlineText.module.css'

interface InlineTextProps {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly maxLength: number
  readonly onWrite: (text: string) => void
}

/** A short text that looks printed and is written in place. */
export const InlineText = ({ value, label, placeholder, maxLength, onWrite }: InlineTextProps) => {
  const draft = useInlineDraft(value, onWrite)
  const field = useRef<HTMLTextAreaElement>(null)
  const { onTornAway } = useScope()
  useTornAway(field, () => onTornAway({ root: 'header', closed: false }))
  return (
    <textarea
      ref={field}
      className={css.text}
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft.shown}
      onChange={event => draft.change(event.target.value.replaceAll('\n', ' '))}
      onBlur={draft.settle}
      onKeyDown={event => {
        if (event.key === 'Escape') draft.revert()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
