import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/render/wordDiff.ts'
import type { ItemComparison } from '../../../shared/versions/compareVersions.ts'
import { versionsWords } from '../../../shared/words/versions.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import css from './Comparison.module.css'
import { PlaceChange } from './PlaceChange.tsx'

interface ComparedItemProps {
  readonly item: ItemComparison
  readonly action: (difference: Difference) => ReactNode
}

/** What became of one item, at a glance and then place by place. */
export const ComparedItem = ({ item, action }: ComparedItemProps) => {
  const words = useWords(versionsWords)
  const { fate, moved, from, to, words: counted } = item
  return (
    <section className={css.item}>
      <header className={css.itemHead}>
        <h3 className={css.title}>{item.label}</h3>
        <Tag>{words.fate[fate]}</Tag>
      </header>
      <p className={css.note}>
        {[counted.added + counted.removed > 0 && words.wordsChanged(counted), moved && from !== undefined && to !== undefined && words.movedFrom(from, to)].filter(Boolean).join(' · ')}
      </p>
      {item.differences.map(difference => (
        <PlaceChange key={difference.where} difference={difference} action={action(difference)} />
      ))}
    </section>
  )
}
