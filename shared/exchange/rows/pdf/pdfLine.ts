/** A piece of text on a page; the origin is at the bottom left, units are points. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Names the typeface, alike for pieces that are set alike; empty where it is not known. */
  readonly font: string
}

/** Text that stands together on a line; what is far from it on the same line is another. */
export interface Segment {
  readonly left: number
  readonly right: number
  readonly text: string
  /** Its height, size and typeface; those of the line may be another column's, which stands a little higher. */
  readonly y: number
  readonly size: number
  readonly font: string
  /** The mark it begins with, where that stands so far from the text that it may be a cell of its own. */
  readonly mark?: Segment
  readonly behindMark?: Segment
}

/** What stands at one height of a page, from left to right. */
export interface PdfLine {
  readonly page: number
  readonly y: number
  readonly size: number
  /** The typeface of all its text; empty where it has several. */
  readonly font: string
  readonly segments: readonly Segment[]
}

/** Pieces closer in height than this share of their size stand on one line. */
const SAME_LINE = 0.45
/** Blank between two pieces from which on they may stand in two columns of text, in sizes of the letter: more than between two words. */
const FINE = 0.8
/** Blank from which on they do stand apart. */
const APART = 1.8
const WORD_SPACE = 0.13
/** What stands behind a mark of a list is no column. */
const MARK = /^\s*(?:\S|\(?\w{1,3}[.):])\s*$/u

/** The lines of a page from top to bottom. */
export const pdfLines = (pieces: readonly PdfPiece[], page: number): PdfLine[] => {
  const groups: PdfPiece[][] = []
  // what is set is seen: programs call the glyph of the hyphen a soft one as they please
  const seen = pieces.map(piece => ({ ...piece, text: piece.text.replaceAll('\u00ad', '-') }))
  for (const piece of seen.filter(candidate => candidate.text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * SAME_LINE) group.push(piece)
    else groups.push([piece])
  }
  return groups.map(group => ({ page, y: group[0]?.y ?? 0, ...setting(group), segments: segmentsOf(group.toSorted((a, b) => a.x - b.x)) }))
}

/** How text is set: in its largest size, and the typeface of all of it; empty where it has several. */
export const setting = (parts: readonly { size: number; font: string }[]): { size: number; font: string } => {
  const [font = '', ...others] = new Set(parts.map(part => part.font))
  return { size: Math.max(...parts.map(part => part.size)), font: others.length === 0 ? font : '' }
}

/** A segment that is still being put together. */
type Open = { -readonly [Key in keyof Segment]: Segment[Key] }

const segmentOf = ({ x, y, width, text, size, font }: PdfPiece): Segment => ({ left: x, right: x + width, text, y, size, font })

const segmentsOf = (sorted: readonly PdfPiece[]): Segment[] => {
  const segments: Open[] = []
  for (const piece of sorted) {
    const last = segments.at(-1)
    const blank = last ? (piece.x - last.right) / piece.size : 0
    if (!last || (blank > FINE && !MARK.test(last.text))) segments.push(segmentOf(piece))
    else {
      const behind = last.behindMark
      const goesOn = blank > WORD_SPACE ? ' ' : ''
      if (blank > FINE) Object.assign(last, { mark: { ...last }, behindMark: segmentOf(piece) })
      else if (behind) last.behindMark = { ...behind, text: `${behind.text}${behind.text.endsWith(' ') ? '' : goesOn}${piece.text}`, right: Math.max(behind.right, piece.x + piece.width), ...setting([behind, piece]) }
      if (goesOn !== '' && !last.text.endsWith(' ')) last.text += ' '
      last.text += piece.text
      Object.assign(last, setting([last, piece]))
      last.right = Math.max(last.right, piece.x + piece.width)
    }
  }
  return segments
}

/** Segments put together where the blank between them is no more than a wide space, but for those that begin where `parts` says a cell does. */
export const joinSegments = (segments: readonly Segment[], size: number, parts: (left: number) => boolean): Segment[] => {
  const joined: Open[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (!last || (segment.left - last.right) / size > APART || parts(segment.left)) joined.push({ ...segment })
    else {
      last.text = `${last.text.trimEnd()} ${segment.text}`
      if (last.behindMark) last.behindMark = { ...last.behindMark, text: `${last.behindMark.text.trimEnd()} ${segment.text}`, right: segment.right, ...setting([last.behindMark, segment]) }
      Object.assign(last, setting([last, segment]))
      last.right = Math.max(last.right, segment.right)
    }
  }
  return joined
}
