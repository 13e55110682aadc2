import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/render/wordDiff.ts'
import type { Comparison, ItemComparison } from '../../../shared/versions/compareVersions.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { ComparedItem } from './ComparedItem.tsx'
import css from './Comparison.module.css'
import { PeopleChanges } from './PeopleChanges.tsx'
import { PlaceChange } from './PlaceChange.tsx'

interface ComparisonViewProps {
  readonly comparison: Comparison
  /** What may be done about one place; `people` and `agenda` are places too. */
  readonly action: (where: string, label: string) => ReactNode
}

/** Neighbours that are as they were, together; the others one by one. */
const folded = (items: readonly ItemComparison[]): (ItemComparison | readonly ItemComparison[])[] => {
  const found: (ItemComparison | ItemComparison[])[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (item.fate !== 'same') found.push(item)
    else if (Array.isArray(last)) last.push(item)
    else found.push([item])
  }
  return found as (ItemComparison | readonly ItemComparison[])[]
}

const fates = (items: readonly ItemComparison[]) => ({
  changed: items.filter(item => item.fate === 'changed').length,
  moved: items.filter(item => item.moved).length,
  added: items.filter(item => item.fate === 'added').length,
  removed: items.filter(item => item.fate === 'removed').length,
})

/** Two versions beside each other: first in one line, then item by item; what did not change is folded away. */
export const ComparisonView = ({ comparison, action }: ComparisonViewProps) => {
  const words = useWords(versionsWords)
  const { head, people, peopleOrder, items, rest } = comparison
  if (comparison.same) return <p>{words.same}</p>
  const order = items.some(item => item.moved || item.fate === 'added' || item.fate === 'removed')
  const places = (name: string, differences: readonly Difference[]) =>
    differences.length > 0 && (
      <section className={css.item}>
        <h3 className={css.title}>{name}</h3>
        {differences.map(difference => (
          <PlaceChange key={difference.where} difference={difference} action={action(difference.where, difference.label)} />
        ))}
      </section>
    )
  return (
    <div className={css.comparison}>
      <p className={css.summary}>{words.summary(comparison.words, fates(items), people.length)}</p>
      <p className={css.note}>{words.legend}</p>
      {order && <div>{action('agenda', words.restoreOrder)}</div>}
      {places(words.head, head)}
      {(people.length > 0 || peopleOrder) && (
        <section className={css.item}>
          <header className={css.placeHead}>
            <h3 className={css.title}>{words.people}</h3>
            {action('people', words.people)}
          </header>
          {peopleOrder && <p>{words.peopleOrder}</p>}
          {people.length > 0 && <PeopleChanges changes={people} />}
        </section>
      )}
      {folded(items).map(entry =>
        Array.isArray(entry) ? (
          <details key={(entry as readonly ItemComparison[])[0]!.id} className={css.folded}>
            <summary>{words.unchanged(entry.length)}</summary>
            <ul>
              {(entry as readonly ItemComparison[]).map(item => (
                <li key={item.id}>{item.label}</li>
              ))}
            </ul>
          </details>
        ) : (
          <ComparedItem
            key={(entry as ItemComparison).id}
            item={entry as ItemComparison}
            action={difference => ((entry as ItemComparison).fate === 'changed' ? action(difference.where, difference.label) : undefined)}
          />
        ),
      )}
      {places(words.rest, rest)}
    </div>
  )
}
