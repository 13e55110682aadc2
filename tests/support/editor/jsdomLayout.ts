/** jsdom lays nothing out; ProseMirror asks anyway when it scrolls a caret into view. */
export const standInLayout = (): void => {
  const box = new DOMRect(0, 0, 0, 0)
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => box
  window.scrollBy = () => undefined
}
