import type { CSSProperties } from 'react'
import { presenceWords } from '../../../shared/words/presence.ts'
import { usePresence } from '../../sync/reading/usePresence.ts'
import { useScope } from '../../sync/scope.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import { Tip } from '../../ui/Tip.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { initials } from './initials.ts'
import { useFollowing } from './useFollowing.ts'
import css from './WhoIsHere.module.css'

/** So many are shown one by one; on a telephone one, or nobody where there are more: the bar has no room for three. */
const mostShown = (narrow: boolean, others: number): number => (narrow ? (others > 1 ? 0 : 1) : 5)

const colorOf = (color: number): CSSProperties => ({ '--person': `var(--person-${color})` }) as CSSProperties

/** Everybody who has the meeting open, in the colours of their carets. A press on one lets the page follow that person's caret; those for whom there is no room stand in a menu. */
export const WhoIsHere = () => {
  const words = useWords(presenceWords)
  const { open, closed, me } = useScope()
  const others = usePresence(open.awareness, me.id)
  const { person: followed, placed, follow, stop } = useFollowing(others, open.awareness, closed?.awareness)
  const most = mostShown(useMedia('(max-width: 40rem)'), others.length)
  const rest = others.slice(most)
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
        {others.slice(0, most).map(person => {
          const isFollowed = followed?.userId === person.userId
          return (
            <li key={person.userId}>
              <Tip text={isFollowed ? words.following(person.name) : words.follow(person.name)}>
                <button
                  type="button"
                  className={css.other}
                  style={colorOf(person.color)}
                  aria-pressed={isFollowed}
                  onClick={() => (isFollowed ? stop() : follow(person.userId))}
                >
                  {initials(person.name)} <VisuallyHidden>{words.follow(person.name)}</VisuallyHidden>
                </button>
              </Tip>
            </li>
          )
        })}
        {rest.length > 0 && (
          <li>
            <Menu
              trigger={
                <button type="button" className={classes(css.other, css.rest)}>
                  +{rest.length} <VisuallyHidden>{words.others}</VisuallyHidden>
                </button>
              }
            >
              {rest.map(person => (
                <MenuItem key={person.userId} onSelect={() => (followed?.userId === person.userId ? stop() : follow(person.userId))}>
                  <span className={css.dot} style={colorOf(person.color)} />
                  {followed?.userId === person.userId ? words.following(person.name) : words.follow(person.name)}
                </MenuItem>
              ))}
            </Menu>
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
