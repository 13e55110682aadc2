import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useLocation } from 'wouter'

/**
 * What a browser does when it comes to a new page, and a program with one document must do itself: focus goes to the
 * page's beginning and the page to its top. Going back leaves the scroll to the browser.
 */
export const useArrival = (main: RefObject<HTMLElement | null>): void => {
  const [path] = useLocation()
  const last = useRef(path)
  const wentBack = useRef(false)
  useEffect(() => {
    const note = () => {
      wentBack.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    main.current?.focus({ preventScroll: true })
    if (!wentBack.current && location.hash === '') window.scrollTo(0, 0)
    wentBack.current = false
  }, [path, main])
}
