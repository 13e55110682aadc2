import type { CSSProperties } from 'react'
import { presenceWords } from '../../../shared/words/presence.ts'
import { usePresence } from '../../sync/reading/usePresence.ts'
import { useScope } from '../../sync/scope.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Tip } from '../../ui/Tip.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { initials } from './initials.ts'
import css from './WhoIsHere.module.css'

/** So many are shown one by one. */
const MOST = 5

/** Everybody who has the meeting open, in the colours of their carets. */
export const WhoIsHere = () => {
  const words = useWords(presenceWords)
  const { open, me } = useScope()
  const others = usePresence(open.awareness, me.id)
  const rest = others.slice(MOST)
  return (
    <ul className={css.list} aria-label={words.here}>
      <li>
        <Tip text={words.you(me.name)}>
          <span className={css.me}>
            <span aria-hidden>{initials(me.name)}</span>
            <VisuallyHidden>{words.you(me.name)}</VisuallyHidden>
          </span>
        </Tip>
      </li>
      {others.slice(0, MOST).map(person => (
        <li key={person.userId}>
          <Tip text={person.name}>
            <span className={css.other} style={{ '--person': `var(--person-${person.color})` } as CSSProperties}>
              <span aria-hidden>{initials(person.name)}</span>
              <VisuallyHidden>{person.name}</VisuallyHidden>
            </span>
          </Tip>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Tip text={rest.map(person => person.name).join(', ')}>
            <span className={css.rest}>
              <span aria-hidden>+{rest.length}</span>
              <VisuallyHidden>{words.others(rest.length)}</VisuallyHidden>
            </span>
          </Tip>
        </li>
      )}
    </ul>
  )
}
