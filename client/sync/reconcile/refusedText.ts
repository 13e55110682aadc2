import * as Y from 'yjs'
import type { Line } from '../../../shared/document/line.ts'
import type { Own } from './carryMap.ts'
import { ownLines } from './ownLines.ts'
import { knows, type ServerState } from './serverState.ts'
import { readUnits, type Unit } from './units.ts'
import { sameValue } from './values.ts'

/** What somebody did in a section and may not. */
export interface RefusedText {
  /** What was typed and stands, line ends as `\n`; stretches from different places are separate lines. */
  readonly text: string
  /** The same with kinds of lines and formatting. */
  readonly lines: readonly Line[]
  /** How many characters of the server's were deleted, which now stand again. */
  readonly removed: number
  /** True where standing text was formatted, or a line made something else. */
  readonly formed: boolean
}

const print = (unit: Unit): string => (typeof unit.content === 'string' ? unit.content : '\n')

const sameForm = (a: Unit, b: Unit): boolean =>
  sameValue(a.attributes, b.attributes) && (!(a.content instanceof Y.Map) || sameValue(a.content, b.content))

/** Finds what the author typed in one section that the server does not have, and how much they took away that it still has. Reads only. */
export const refusedText = (local: Y.Text, fresh: Y.Text, server: ServerState, own: Own): RefusedText => {
  const standing = new Map(readUnits(fresh).filter(unit => !unit.deleted).map(unit => [`${unit.client}:${unit.clock}`, unit]))
  const stretches: string[] = []
  let stretch = ''
  let removed = 0
  let formed = false
  const units = readUnits(local)
  const isOwn = (unit: Unit): boolean => !knows(server, unit.client, unit.clock) && own.mine(unit.client, unit.clock)
  for (const unit of units) {
    const known = knows(server, unit.client, unit.clock)
    const there = known ? standing.get(`${unit.client}:${unit.clock}`) : undefined
    if (there && unit.deleted) removed++
    if (there && !unit.deleted && !sameForm(unit, there)) formed = true
    if (unit.deleted || unit.content === undefined) continue
    if (isOwn(unit)) stretch += print(unit)
    else {
      stretches.push(stretch)
      stretch = ''
    }
  }
  stretches.push(stretch)
  return { text: stretches.map(one => one.replace(/^\n+|\n+$/g, '')).filter(one => one.trim() !== '').join('\n'), lines: ownLines(units, isOwn), removed, formed }
}

/** The text of a document that can be placed nowhere, because what it builds on is lost: better shown than dropped. */
export const strandedText = (doc: Y.Doc): string => {
  const pending = doc.store.pendingStructs
  if (!pending) return ''
  return Y.decodeUpdateV2(pending.update).structs
    .map(struct => (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : ''))
    .filter(text => text.trim() !== '')
    .join('\n')
}
