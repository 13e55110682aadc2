import type { CSSProperties } from 'react'
import { outlineWords } from '../../../shared/words/outline.ts'
import type { Present } from '../../sync/reading/usePresence.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import css from './Here.module.css'

/** Whose carets are in a part of the page: a dot each in their colour, with their names. */
export const Here = ({ people }: { readonly people: readonly Present[] }) => {
  const words = useWords(outlineWords)
  if (people.length === 0) return undefined
  const names = people.map(person => person.name).join(', ')
  return (
    <span className={css.here}>
      {people.map(person => (
        <span key={person.userId} className={css.person} style={{ '--person': `var(--person-${person.color})` } as CSSProperties} title={person.name} />
      ))}
      <VisuallyHidden>, {words.here(names)}</VisuallyHidden>
    </span>
  )
}
