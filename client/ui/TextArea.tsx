import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'
import css from './Field.module.css'

type TextAreaProps = FieldProps & Omit<ComponentPropsWithRef<'textarea'>, keyof FieldProps | 'id' | 'className'>

/** A field of several lines, with its label. */
export const TextArea = ({ label, hint, error, optional, ...rest }: TextAreaProps) => (
  <Field label={label} hint={hint} error={error} optional={optional ?? false}>
    {links => <textarea {...rest} {...links} className={css.control} />}
  </Field>
)
