/** Parts out of sight have only a guessed height: so often at most the way to one is corrected, a frame apart. */
const MOST_FRAMES = 40
/** So many frames in the same place, and one has arrived. */
const STEADY = 4

const isHere = (place: HTMLElement, top: number): boolean => Math.abs(place.getBoundingClientRect().top - top) < 1

/** Puts focus on a part of the page where it stands. Answers whether it is there. */
export const focusPlace = (anchor: string): boolean => {
  const place = document.getElementById(anchor)
  if (!place) return false
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  return true
}

/** Goes to a part of the page and puts focus there, without opening anything in it. The address says where one is. */
export const goTo = (anchor: string): void => {
  const place = document.getElementById(anchor)
  if (!place) return
  let frames = 0
  let steady = 0
  let top = Number.NaN
  let over = false
  const stop = (): void => {
    over = true
  }
  // whoever goes on by hand meanwhile is not pulled back
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const) addEventListener(event, stop, { once: true, passive: true })
  const approach = (): void => {
    if (over || frames++ > MOST_FRAMES) return
    steady = isHere(place, top) ? steady + 1 : 0
    if (steady >= STEADY) return
    place.scrollIntoView({ block: 'start', behavior: 'instant' })
    top = place.getBoundingClientRect().top
    requestAnimationFrame(approach)
  }
  approach()
  focusPlace(anchor)
  history.replaceState(history.state, '', `#${anchor}`)
}

/** Goes where the address says, once the page is there. */
export const goToHash = (): void => {
  const anchor = decodeURIComponent(location.hash.slice(1))
  if (anchor !== '') goTo(anchor)
}
