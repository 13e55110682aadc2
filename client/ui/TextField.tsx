import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'
import css from './Field.module.css'

type TextFieldProps = FieldProps & Omit<ComponentPropsWithRef<'input'>, keyof FieldProps | 'id' | 'className'>

/** A one-line field, with its label. */
export const TextField = ({ label, hint, error, optional, ...rest }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} optional={optional ?? false}>
    {links => <input {...rest} {...links} className={css.control} />}
  </Field>
)
