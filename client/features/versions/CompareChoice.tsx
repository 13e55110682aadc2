import { type FormEvent, useId, useState } from 'react'
import { NOW, type VersionRow } from '../../../shared/protocol/versions.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useDates } from '../../ui/useDates.ts'
import css from './Forms.module.css'
import { useVersionName } from './useVersionName.ts'

interface CompareChoiceProps {
  readonly versions: readonly VersionRow[]
  readonly onCompare: (older: string, newer: string) => void
}

/** Chooses any two versions, or one and the text now. The older one is always shown as the one that it came from. */
export const CompareChoice = ({ versions, onCompare }: CompareChoiceProps) => {
  const words = useWords(versionsWords)
  const dates = useDates()
  const nameOf = useVersionName(versions)
  const [one, setOne] = useState(versions[0]?.id ?? NOW)
  const [other, setOther] = useState<string>(NOW)
  const title = useId()
  const ids = [NOW, ...versions.map(version => version.id)]
  const age = (id: string) => ids.indexOf(id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (one !== other) onCompare(...((age(one) > age(other) ? [one, other] : [other, one]) as [string, string]))
  }
  const options = ids.map(id => {
    const version = versions.find(candidate => candidate.id === id)
    return (
      <option key={id} value={id}>
        {id === NOW ? words.now : nameOf(id)}
        {version ? ` – ${dates.moment(version.at)}` : ''}
      </option>
    )
  })
  return (
    <form className={css.form} onSubmit={submit} aria-labelledby={title}>
      <h2 id={title} className={css.title}>
        {words.compareTwo}
      </h2>
      <div className={css.fields}>
        <SelectField label={words.older} value={one} onChange={event => setOne(event.target.value)}>
          {options}
        </SelectField>
        <SelectField label={words.newer} value={other} onChange={event => setOther(event.target.value)}>
          {options}
        </SelectField>
        <Button type="submit" disabled={one === other}>
          {words.compare}
        </Button>
      </div>
      {one === other && <Notice>{words.sameTwo}</Notice>}
    </form>
  )
}
