import { useEffect, useMemo, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { presenceWords } from '../../../shared/words/presence.ts'
import type { Present } from '../../sync/reading/usePresence.ts'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { useNotify } from '../../ui/Toasts.tsx'
import { bringIntoSight, sectionOf } from './followCaret.ts'

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])

export interface Following {
  /** Whom the page follows now. */
  readonly person: Present | undefined
  /** False while that person's caret is nowhere. */
  readonly placed: boolean
  readonly follow: (userId: string) => void
  readonly stop: () => void
}

/** Calls back when somebody goes on by hand: turns the wheel, drags, presses a key. Answers how to stop that. */
const onOwnWay = (stop: () => void): (() => void) => {
  const key = (event: KeyboardEvent): void => {
    if (!MODIFIERS.has(event.key)) stop()
  }
  // a press on the page itself, beside everything, is on its scrollbar
  const press = (event: PointerEvent): void => {
    if (event.target === document.documentElement) stop()
  }
  addEventListener('wheel', stop, { passive: true })
  addEventListener('touchmove', stop, { passive: true })
  addEventListener('keydown', key, true)
  addEventListener('pointerdown', press)
  return () => {
    removeEventListener('wheel', stop)
    removeEventListener('touchmove', stop)
    removeEventListener('keydown', key, true)
    removeEventListener('pointerdown', press)
  }
}

/** Lets the page follow a colleague's caret until one scrolls, types or says stop, or the colleague leaves. */
export const useFollowing = (others: readonly Present[], open: Awareness, closed: Awareness | undefined): Following => {
  const words = useWords(presenceWords)
  const announce = useAnnounce()
  const notify = useNotify()
  const [followed, setFollowed] = useState<Present>()
  const [placed, setPlaced] = useState(true)
  const rooms = useMemo(() => (closed ? [open, closed] : [open]), [open, closed])
  const person = followed && others.find(({ userId }) => userId === followed.userId)
  if (followed && !person) {
    // gone: nobody is followed any more
    setFollowed(undefined)
  }
  useEffect(() => {
    if (!followed) return undefined
    const { userId, name } = followed
    let frame = 0
    const look = (): void => {
      frame = 0
      const section = sectionOf(rooms, userId)
      setPlaced(section !== undefined)
      if (section !== undefined) bringIntoSight(userId, section)
    }
    // the editors draw carets in the next frame
    const soon = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = requestAnimationFrame(look)
      })
    }
    const gone = ({ removed }: { readonly removed: readonly number[] }): void => {
      if (removed.length > 0 && ![...open.getStates().values()].some(state => (state as { user?: { id?: string } }).user?.id === userId)) notify({ text: words.hasLeft(name) })
    }
    soon()
    const leave = onOwnWay(() => {
      setFollowed(undefined)
      announce(words.stopped(name))
    })
    for (const room of rooms) room.on('change', soon)
    open.on('change', gone)
    return () => {
      cancelAnimationFrame(frame)
      leave()
      for (const room of rooms) room.off('change', soon)
      open.off('change', gone)
    }
  }, [followed, rooms, open, announce, notify, words])
  return {
    person, placed,
    follow: userId => {
      const next = others.find(other => other.userId === userId)
      setFollowed(next)
      if (next) announce(words.following(next.name))
    },
    stop: () => setFollowed(undefined),
  }
}
