import * as Y from 'yjs'
import type { Line } from '../../../shared/document/line.ts'
import { MAP_ROOTS, parseRoot } from '../../../shared/document/section.ts'
import { carryMap, type MapWrite, type Own } from './carryMap.ts'
import { carryText } from './carryText.ts'
import { lacking } from './lacking.ts'
import { refusedText } from './refusedText.ts'
import type { ServerState } from './serverState.ts'

/** What one root was refused: the words that the author may want back, and what else happened there. */
export interface PutAside {
  readonly root: string
  /** What the author typed; empty where they typed nothing. */
  readonly text: string
  /** The same with kinds of lines and formatting, where it was written in a section. */
  readonly lines?: readonly Line[]
  /** Characters of others (or earlier ones of their own) that they had deleted and that stand again. */
  readonly removed: number
  /** True where something was moved, ticked or formatted, which leaves no text behind. */
  readonly formed: boolean
}

/** Keys whose values are the author's own words. The others are places and states. */
const WORDS: ReadonlySet<string> = new Set(['title', 'place', 'start', 'end', 'nextMeeting', 'name', 'organisation', 'role', 'arrival', 'departure', 'deputyFor'])

const strings = (write: MapWrite): string[] => {
  const { value } = write
  if (typeof value === 'string') return WORDS.has(write.path.at(-1) ?? '') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'string' && WORDS.has(key) ? [inner] : []))
}

const asideOfMap = (root: string, writes: readonly MapWrite[]): PutAside => ({
  root,
  text: writes.map(write => strings(write).filter(text => text !== '').join(', ')).filter(text => text !== '').join('\n'),
  removed: 0,
  formed: writes.some(write => strings(write).length === 0),
})

const itemStands = (fresh: Y.Doc, root: string): boolean => {
  const parsed = parseRoot(root)
  return parsed?.type !== 'item' || fresh.getMap('agenda').has(parsed.item)
}

export interface CarryOver {
  /** The document that has been written in; it has taken in all of `fresh`. */
  readonly local: Y.Doc
  /** A document with nothing but what the server has. Is written in. */
  readonly fresh: Y.Doc
  readonly server: ServerState
  readonly own: Own
  readonly mayWrite: (root: string, path?: readonly string[]) => boolean
  /** False in the room of the closed items, whose agenda stands in the other one. */
  readonly hasAgenda: boolean
}

/**
 * Sorts what the server lacks of `local`, root by root: what may be written is written anew in `fresh` (in one transaction,
 * under the new document's client id), what may not is answered. Between the two nothing is lost.
 */
export const carryOver = ({ local, fresh, server, own, mayWrite, hasAgenda }: CarryOver): PutAside[] => {
  const aside: PutAside[] = []
  const roots = new Set(lacking(local, server).writes.map(write => write.root))
  fresh.transact(() => {
    // the maps first: an item that could not be added has no sections to write in
    for (const root of MAP_ROOTS) {
      if (!roots.has(root)) continue
      const refused = carryMap(local.getMap(root), fresh.getMap(root), own, path => mayWrite(root, path))
      if (refused.length > 0) aside.push(asideOfMap(root, refused))
    }
    for (const root of roots) {
      const parsed = parseRoot(root)
      if (parsed?.type === 'map') continue
      const text = local.getText(root)
      if (parsed && mayWrite(root) && (!hasAgenda || itemStands(fresh, root))) carryText(text, fresh.getText(root), server, own)
      else {
        const refused = refusedText(text, fresh.getText(root), server, own)
        // the first line end of a section that was only opened is nobody's text
        if (refused.text !== '' || refused.removed > 0 || refused.formed) aside.push({ root, ...refused })
      }
    }
  })
  return aside
}
