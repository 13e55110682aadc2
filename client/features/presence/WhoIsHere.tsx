import type { CSSProperties } from 'react'
import { presenceWords } from '../../../shared/words/presence.ts'
import { usePresence } from '../../sync/reading/usePresence.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { Tip } from '../../ui/Tip.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { initials } from './initials.ts'
import { useFollowing } from './useFollowing.ts'
import css from './WhoIsHere.module.css'

/** So many are shown one by one. */
const MOST = 5

const colorOf = (color: number): CSSProperties => ({ '--person': `var(--person-${color})` }) as CSSProperties

/** Everybody who has the meeting open, in the colours of their carets. A press on one lets the page follow that person's caret. */
export const WhoIsHere = () => {
  const words = useWords(presenceWords)
  const { open, closed, me } = useScope()
  const others = usePresence(open.awareness, me.id)
  const { person: followed, placed, follow, stop } = useFollowing(others, open.awareness, closed?.awareness)
  const rest = others.slice(MOST)
  return (
    <>
      <ul className={css.list} aria-label={words.here}>
        <li>
          <Tip text={words.you(me.name)}>
            <span className={css.me}>
              <span aria-hidden>{initials(me.name)}</span>
              <VisuallyHidden>{words.you(me.name)}</VisuallyHidden>
            </span>
          </Tip>
        </li>
        {others.slice(0, MOST).map(person => {
          const isFollowed = followed?.userId === person.userId
          return (
            <li key={person.userId}>
              <Tip text={isFollowed ? words.following(person.name) : words.follow(person.name)}>
                <button
                  type="button"
                  className={css.other}
                  style={colorOf(person.color)}
                  aria-label={words.follow(person.name)}
                  aria-pressed={isFollowed}
                  onClick={() => (isFollowed ? stop() : follow(person.userId))}
                >
                  <span aria-hidden>{initials(person.name)}</span>
                </button>
              </Tip>
            </li>
          )
        })}
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
      {followed && (
        <div className={css.following} style={colorOf(followed.color)}>
          <span>
            {words.following(followed.name)}
            {!placed && ` – ${words.nowhere}`}
          </span>
          <Button small look="quiet" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
    </>
  )
}
