import { useId } from 'react'
import type { ReactNode } from 'react'
import { uiWords } from '../../shared/words/ui.ts'
import { useWords } from './language/useWords.ts'
import css from './Field.module.css'

/** What the control inside a field must carry to belong to its label, hint and error. */
export interface FieldLinks {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Says what is wrong and what to do. */
  readonly error?: string | undefined
  readonly optional?: boolean
}

/** A labelled control; the control itself is drawn by `children`. */
export const Field = ({ label, hint, error, optional = false, children }: FieldProps & { children: (links: FieldLinks) => ReactNode }) => {
  const words = useWords(uiWords)
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}> ({words.optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </div>
  )
}
