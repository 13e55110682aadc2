import { useEffect } from 'react'

/**
 * Says in `--keyboard` how much of the window's lower edge an on-screen keyboard covers, in pixels, so that what is fixed
 * there stands above it. Browsers leave the window as large as it was (the visual viewport shrinks).
 */
export const useKeyboardRoom = (): void => {
  useEffect(() => {
    const { visualViewport: view } = window
    if (!view) return undefined
    const measure = (): void => {
      // zoomed in, the visual viewport is small without any keyboard
      const covered = view.scale > 1.01 ? 0 : Math.max(0, innerHeight - view.height - view.offsetTop)
      document.documentElement.style.setProperty('--keyboard', `${Math.round(covered)}px`)
    }
    measure()
    view.addEventListener('resize', measure)
    view.addEventListener('scroll', measure)
    return () => {
      view.removeEventListener('resize', measure)
      view.removeEventListener('scroll', measure)
      document.documentElement.style.removeProperty('--keyboard')
    }
  }, [])
}
