import * as Y from 'yjs'

/** A unit by its identity. */
interface UnitId {
  readonly client: number
  readonly clock: number
}

/** A relative position as Yjs gives it in JSON. */
export interface Position {
  readonly type?: UnitId | null | undefined
  readonly tname?: string | null | undefined
  readonly item?: UnitId | null | undefined
  readonly assoc?: number | undefined
}

/** A passage of a section by the identity of its characters: it survives edits around it and within. */
export interface Anchor {
  readonly start: Position
  readonly end: Position
}

/** A stretch of a section, in units from 0: `from` ≤ `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Bound to the unit on the right, and to the one on the left: what is put in at the edges does not belong to the passage. */
const RIGHT = 0
const LEFT = -1

/** The section as plain text, one character (UTF-16) a unit: a line end is a newline, what is no text an object sign. */
export const unitText = (text: Y.Text): string =>
  (text.toDelta() as { insert?: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : insert instanceof Y.Map ? '\n' : '\ufffc'))
    .join('')

export const anchorOf = (text: Y.Text, { from, to }: Stretch): Anchor => ({
  start: Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, from, RIGHT)) as Position,
  end: Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, to, LEFT)) as Position,
})

const indexOf = (text: Y.Text, position: Position): number | undefined => {
  if (text.doc === null) return undefined
  try {
    const absolute = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), text.doc)
    return absolute?.type === text ? absolute.index : undefined
  } catch {
    // positions come from outside: what Yjs cannot follow is nowhere
    return undefined
  }
}

/** Where the passage stands now; empty where its characters are gone, undefined where it never was in this section. */
export const stretchOf = (text: Y.Text, anchor: Anchor): Stretch | undefined => {
  const from = indexOf(text, anchor.start)
  const to = indexOf(text, anchor.end)
  return from === undefined || to === undefined ? undefined : { from: Math.min(from, to), to }
}

/** What the passage says now; undefined where it is nowhere. */
export const passageText = (text: Y.Text, anchor: Anchor): string | undefined => {
  const stretch = stretchOf(text, anchor)
  return stretch && unitText(text).slice(stretch.from, stretch.to)
}

const isBlank = (character: string): boolean => /\s/u.test(character)

/** The characters that are seen, and where each stands. */
const seen = (text: string): { characters: string; places: readonly number[] } => {
  const places = Array.from({ length: text.length }, (_, index) => index).filter(index => !isBlank(text[index]!))
  return { characters: places.map(index => text[index]!).join(''), places }
}

/**
 * Finds a passage that was marked on the screen, where blanks and line breaks are not those of the text.
 * @param before - what stands before it in the same section, as it was shown: it says which of several equal passages is meant
 */
export const findPassage = (text: string, marked: string, before: string): Stretch | undefined => {
  const { characters, places } = seen(text)
  const wanted = seen(marked).characters
  if (wanted === '') return undefined
  const count = (where: string): number[] => {
    const found: number[] = []
    for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + 1)) found.push(at)
    return found
  }
  const starts = count(characters)
  const earlier = seen(before).characters
  // one that only ends within the marked words is not before them
  const at = starts[Math.min(count(earlier).filter(index => index + wanted.length <= earlier.length).length, starts.length - 1)]
  return at === undefined ? undefined : { from: places[at]!, to: places[at + wanted.length - 1]! + 1 }
}
