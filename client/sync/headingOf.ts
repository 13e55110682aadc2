import type * as Y from 'yjs'
import { readAgenda } from '../../shared/document/agenda.ts'
import { lineText } from '../../shared/document/line.ts'
import { readLines } from '../../shared/document/readLines.ts'
import { itemSection, parseRoot } from '../../shared/document/section.ts'

/** The heading over a root, as it stands now: number and title of an item; empty where there is none. */
export const headingOf = ({ open, own }: { open: Y.Doc; own: Y.Doc }, root: string): string => {
  const parsed = parseRoot(root)
  if (parsed?.type !== 'item') return ''
  const entry = readAgenda(open).find(one => one.id === parsed.item)
  const title = readLines((entry?.closed ? open : own).getText(itemSection(parsed.item, 'title'))).map(lineText).join(' ')
  return [entry?.number ? `${entry.number}.` : '', title].filter(part => part !== '').join(' ')
}
