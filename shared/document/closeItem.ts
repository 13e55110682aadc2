import * as Y from 'yjs'
import type { ItemId } from '../domain/ids.ts'
import { cleanText } from './cleanText.ts'
import { moveText } from './moveText.ts'
import { ITEM_SECTIONS, itemSection } from './section.ts'
import { seedSection } from './writeLines.ts'

const setClosed = (open: Y.Doc, id: ItemId, closed: boolean): void => {
  const entry = open.getMap('agenda').get(id)
  if (entry instanceof Y.Map) entry.set('closed', closed)
}

/**
 * Takes an item behind the door: all its text goes into the closed document, the open one keeps a public title and empty public minutes.
 * Inside one transaction a document.
 */
export const closeItem = ({ open, closed }: { open: Y.Doc; closed: Y.Doc }, id: ItemId, publicTitle: string): void => {
  for (const part of ITEM_SECTIONS) moveText(open.getText(itemSection(id, part)), closed.getText(itemSection(id, part)))
  open.getText(itemSection(id, 'title')).insert(0, cleanText(publicTitle).replaceAll('\n', ' '), {})
  setClosed(open, id, true)
}

/**
 * Takes an item out from behind the door: its title takes the place of the public one, its minutes stand behind what the public could read of
 * it so far. Inside one transaction a document.
 */
export const openItem = ({ open, closed }: { open: Y.Doc; closed: Y.Doc }, id: ItemId): void => {
  for (const part of ITEM_SECTIONS) {
    const from = closed.getText(itemSection(id, part))
    const to = open.getText(itemSection(id, part))
    if (part === 'title' && from.toJSON().trim() !== '') to.delete(0, to.length)
    if (from.toJSON().trim() === '') seedSection(to)
    else moveText(from, to)
  }
  setClosed(open, id, false)
}
