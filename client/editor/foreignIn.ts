import type * as Y from 'yjs'
import { foreignLines } from '../../shared/document/foreignLines.ts'
import type { SaysOf } from './moveLines.ts'

/** Tells whether a newer version has written in these lines what this one does not know. */
export const foreignIn = (text: Y.Text): SaysOf => (state, from, to) => {
  const foreign = foreignLines(text)
  let found = false
  state.doc.forEach((line, offset, index) => {
    if (offset < to && offset + line.nodeSize > from && foreign[index] === true) found = true
  })
  return found
}
