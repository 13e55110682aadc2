import { RadioGroup } from 'radix-ui'
import { useId } from 'react'
import css from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly name: string; readonly does: string }[]
  readonly onChoose: (value: Value) => void
}

/** A choice of few, each with a sentence about what it does. */
export const Choice = <Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <section>
      <h2 id={`${id}-label`} className={css.label}>
        {label}
      </h2>
      <RadioGroup.Root
        className={css.options}
        aria-labelledby={`${id}-label`}
        value={value}
        onValueChange={chosen => {
          const found = options.find(option => option.value === chosen)
          if (found) onChoose(found.value)
        }}
      >
        {options.map(option => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            className={css.option}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={`${id}-${option.value}-does`}
          >
            <span className={css.mark} aria-hidden />
            <span>
              <span id={`${id}-${option.value}`} className={css.name}>
                {option.name}
              </span>
              <span id={`${id}-${option.value}-does`} className={css.does}>
                {option.does}
              </span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </section>
  )
}
