import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import css from './Menu.module.css'

interface MenuChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[]
  readonly onChoose: (value: Value) => void
}

/** One choice of several in a menu, with a heading. */
export const MenuChoice = <Value extends string>({ label, value, options, onChoose }: MenuChoiceProps<Value>) => (
  <DropdownMenu.RadioGroup
    value={value}
    onValueChange={chosen => {
      const found = options.find(option => option.value === chosen)
      if (found) onChoose(found.value)
    }}
  >
    <DropdownMenu.Label className={css.label}>{label}</DropdownMenu.Label>
    {options.map(option => (
      <DropdownMenu.RadioItem key={option.value} className={css.item} value={option.value} lang={option.lang}>
        <span className={css.mark} aria-hidden>
          <DropdownMenu.ItemIndicator>
            <Check />
          </DropdownMenu.ItemIndicator>
        </span>
        {option.text}
      </DropdownMenu.RadioItem>
    ))}
  </DropdownMenu.RadioGroup>
)
