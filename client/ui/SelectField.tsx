import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'
import css from './Field.module.css'

type SelectFieldProps = FieldProps & Omit<ComponentPropsWithRef<'select'>, keyof FieldProps | 'id' | 'className'>

/** A choice of several, drawn by the system, with its label. */
export const SelectField = ({ label, hint, error, optional, ...rest }: SelectFieldProps) => (
  <Field label={label} hint={hint} error={error} optional={optional ?? false}>
    {links => <select {...rest} {...links} className={css.control} />}
  </Field>
)
