import { useEffect, useRef } from 'react'

/** The attribute that marks what is pointed at and its partners on the other side. */
const JOINED = 'data-joined'

/**
 * Joins two lists of elements by their `data-where`: what the pointer or the focus is on, and all that name the same place, are marked; a
 * partner of what takes focus is brought into sight, each within its own side. Done on the page itself, since drawing a long file anew for
 * each line that the pointer passes is slow.
 */
export const useJoined = () => {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const mark = (event: Event): void => {
      const at = event.target instanceof Element ? event.target.closest('[data-where]') : null
      for (const old of element.querySelectorAll(`[${JOINED}]`)) old.removeAttribute(JOINED)
      const where = at?.getAttribute('data-where')
      if (!at || !where) return
      const partners = element.querySelectorAll(`[data-where="${CSS.escape(where)}"]`)
      for (const partner of partners) partner.setAttribute(JOINED, '')
      if (event.type !== 'focusin') return
      const side = at.closest('section[tabindex]')
      const partner = [...partners].find(found => found.closest('section[tabindex]') !== side)
      const other = partner?.closest('section[tabindex]')
      // the side is moved, not the page under the one who reads
      if (partner && other) other.scrollTop += partner.getBoundingClientRect().top - other.getBoundingClientRect().top - other.clientHeight / 3
    }
    for (const type of ['pointerover', 'focusin'] as const) element.addEventListener(type, mark)
    return () => {
      for (const type of ['pointerover', 'focusin'] as const) element.removeEventListener(type, mark)
    }
  }, [])
  return root
}
