import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/render/wordDiff.ts'
import { WordChanges } from '../../ui/WordChanges.tsx'
import css from './Comparison.module.css'

/** One place that is not as it was, with what may be done about it. */
export const PlaceChange = ({ difference, action }: { difference: Difference; action?: ReactNode }) => (
  <section className={css.place}>
    <div className={css.placeHead}>
      <h4 className={css.part}>{difference.part}</h4>
      {action}
    </div>
    {difference.parts.length > 0 && <WordChanges parts={difference.parts} />}
    {difference.note !== undefined && <p className={css.note}>{difference.note}</p>}
  </section>
)
