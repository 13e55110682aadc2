import { diffArrays } from 'diff'

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word with the marks that belong to it, a run of blanks, or one other character. Words are of any script: `ø` is a letter, and so is a letter with a combining ring. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:[-'’.][\p{L}\p{M}\p{N}_]+)*|\n|[^\S\n]+|./gsu

/** Beyond this many edits two passages have so little in common that a comparison says nothing; the time grows with the square. */
const MOST_EDITS = 1000

const isBlank = (text: string): boolean => text.trim() === ''

/** Neighbours of one kind as one part. */
const joined = (parts: readonly DiffPart[]): DiffPart[] => {
  const found: DiffPart[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last?.kind === part.kind) found[found.length - 1] = { kind: part.kind, text: last.text + part.text }
    else found.push(part)
  }
  return found
}

/** Within a stretch of change what went away stands before what came. Blanks between two changes count as changed, or every second part would be a blank. */
const tidy = (parts: readonly DiffPart[]): DiffPart[] => {
  const tidied: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') tidied.push({ kind: 'removed', text: removed })
    if (added !== '') tidied.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const between = kind === 'same' && isBlank(text) && index > 0 && index < parts.length - 1
    if (kind === 'same' && !(between && removed !== '' && added !== '')) {
      flush()
      tidied.push({ kind, text })
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  flush()
  return tidied
}

const compare = (before: readonly string[], after: readonly string[]): DiffPart[] => {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (!changes) return [{ kind: 'removed', text: before.join('') }, { kind: 'added', text: after.join('') }]
  return changes.map(change => ({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: change.value.join('') }))
}

/** Each line with the line feed that ends it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []
const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? []

/** Line by line first, then word by word where lines took the place of others: a long section costs no more than its changes. */
const compareTexts = (before: string, after: string): DiffPart[] => {
  const parts = tidy(compare(linesOf(before), linesOf(after)))
  return parts.flatMap((part, index) => {
    const [last, next] = [parts[index - 1], parts[index + 1]]
    if (part.kind === 'removed' && next?.kind === 'added') return compare(tokensOf(part.text), tokensOf(next.text))
    return part.kind === 'added' && last?.kind === 'removed' ? [] : [part]
  })
}

/**
 * What became of a text, word by word. The parts that are not `added` make up `before`, those that are not `removed` make up `after`,
 * character for character.
 */
export const diffWords = (before: string, after: string): DiffPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  return tidy(joined(compareTexts(before, after)))
}
