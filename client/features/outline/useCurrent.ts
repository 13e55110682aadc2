import { useEffect, useState } from 'react'

/** Where reading begins, in pixels below the top of the window: under the bar, with a little to spare. */
const READING_LINE = 96

/**
 * Follows which part of the page one is reading: the last one (elements with `data-item`) whose top has passed the
 * line where reading begins. Answers its `data-item`.
 */
export const useCurrent = (): string | undefined => {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    let frame = 0
    const look = (): void => {
      frame = 0
      const places = [...document.querySelectorAll<HTMLElement>('[data-item]')]
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0
      const passed = atEnd ? places.at(-1) : (places.findLast(place => place.getBoundingClientRect().top <= READING_LINE) ?? places[0])
      setCurrent(passed?.dataset['item'])
    }
    const soon = (): void => {
      frame ||= requestAnimationFrame(look)
    }
    soon()
    // what comes, goes and grows moves the rest
    const grown = new ResizeObserver(soon)
    grown.observe(document.body)
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      grown.disconnect()
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [])
  return current
}
