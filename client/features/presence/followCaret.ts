import type { Awareness } from 'y-protocols/awareness'
import type { Presence } from '../../../shared/protocol/sync.ts'

/** So far from the window's edges a followed caret stays, in pixels. */
const MARGIN = 130

/** The section that somebody's caret is in, as far as one may know; undefined where it is in none. */
export const sectionOf = (rooms: readonly Awareness[], userId: string): string | undefined => {
  for (const room of rooms) {
    for (const state of room.getStates().values()) {
      const { user, cursor } = state as Presence
      if (user?.id === userId && typeof cursor?.section === 'string') return cursor.section
    }
  }
  return undefined
}

/** Brings somebody's caret into sight; where one only reads, and sees no carets, the section it is in. */
export const bringIntoSight = (userId: string, section: string): void => {
  const caret = document.querySelector(`[data-person="${CSS.escape(userId)}"]`)
  const place = caret ?? document.querySelector(`[data-section="${CSS.escape(section)}"]`) ?? document.querySelector(`[data-item="${CSS.escape(section.split('/')[0] ?? '')}"]`)
  if (!place) return
  const { top, bottom } = place.getBoundingClientRect()
  const outside = caret ? top < MARGIN || bottom > innerHeight - MARGIN : bottom < MARGIN || top > innerHeight - MARGIN
  if (!outside) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
}
