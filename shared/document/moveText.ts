import * as Y from 'yjs'

interface Unit {
  readonly insert?: unknown
  readonly attributes?: Record<string, unknown>
}

/**
 * Puts all that one section says behind what another says, formatting, line ends and unknown embeds included, and leaves the first one with an
 * empty line. What it said is deleted, and the document keeps only that something stood there. Inside transactions of the caller's, one a document.
 */
export const moveText = (from: Y.Text, to: Y.Text): void => {
  const units = from.toDelta() as Unit[]
  const blank = to.length === 1 && (to.toDelta() as Unit[])[0]?.insert instanceof Y.Map
  // the first line end that the section was made with: what comes brings its own
  if (blank && units.length > 0) to.delete(0, 1)
  for (const { insert, attributes = {} } of units) {
    if (typeof insert === 'string') to.insert(to.length, insert, attributes)
    else if (insert instanceof Y.Map) to.insertEmbed(to.length, new Y.Map([...insert.entries()]), attributes)
    else if (typeof insert === 'object' && insert !== null) to.insertEmbed(to.length, insert, attributes)
  }
  if (from.length > 0) from.delete(0, from.length)
  from.insertEmbed(0, new Y.Map(), {})
}
