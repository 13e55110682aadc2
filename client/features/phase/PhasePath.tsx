import { Check } from 'lucide-react'
import { PHASES } from '../../../shared/domain/phase.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { domainWords } from '../../../shared/words/domain.ts'
import { phaseWords } from '../../../shared/words/phase.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import css from './PhasePath.module.css'

/** The six phases in a row, with where the meeting is; where there is no room for the row, one line that says it. */
export const PhasePath = ({ phase }: { phase: Phase }) => {
  const words = useWords(phaseWords)
  const names = useWords(domainWords).phase
  const at = PHASES.indexOf(phase)
  return (
    <div className={css.path}>
      <p className={css.short}>{words.where(at + 1, PHASES.length, names[phase])}</p>
      <ol className={css.row} aria-label={words.path}>
        {PHASES.map((one, index) => (
          <li key={one} className={css.step} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
            <span className={css.sign} aria-hidden>
              {index < at ? <Check /> : index + 1}
            </span>
            <span className={css.name}>{names[one]}</span>
            {index < at && <VisuallyHidden> ({words.done})</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </div>
  )
}
