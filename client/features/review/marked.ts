/** What is selected on the screen within one section of the minutes. */
export interface Marked {
  readonly section: string
  readonly closed: boolean
  /** The words as they are shown. */
  readonly words: string
  /** What is shown before them in the same section: it tells equal words apart. */
  readonly before: string
}

const sectionOf = (node: Node): HTMLElement | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-passages]') ?? undefined

/** What is selected now; undefined where that is nothing, or goes over the edge of a section that is only read. */
export const markedNow = (): Marked | undefined => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const section = sectionOf(range.startContainer)
  const name = section?.dataset['passages']
  if (!section || name === undefined) return undefined
  // selecting a whole paragraph by three clicks ends at the beginning of the next, which may be outside
  const inside = range.cloneRange()
  if (sectionOf(range.endContainer) !== section) inside.setEndAfter(section.lastChild ?? section)
  const words = inside.toString()
  if (words.trim() === '' || (sectionOf(range.endContainer) !== section && range.toString().trim() !== words.trim())) return undefined
  const before = document.createRange()
  before.setStart(section, 0)
  before.setEnd(inside.startContainer, inside.startOffset)
  return { section: name, closed: section.dataset['closed'] === 'true', words, before: before.toString() }
}
