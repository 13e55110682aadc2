import { diffArrays } from 'diff'

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word with the marks that belong to it, a run of blanks, or one other character. Words are of any script: `ø` is a letter, and so is a letter with a combining ring. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:[-'’.][\p{L}\p{M}\p{N}_]+)*|\n|[^\S\n]+|./gsu

/** Beyond this many edits the texts have so little in common that a comparison says nothing, and would take seconds. */
const MOST_EDITS = 3000

const isBlank = (text: string): boolean => text.trim() === ''

/** Puts neighbours together: within a stretch of change what went away stands before what came. Blanks between two changes count as changed, or every second part would be a blank. */
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

/**
 * What became of a text, word by word. The parts that are not `added` make up `before`, those that are not `removed` make up `after`,
 * character for character.
 */
export const diffWords = (before: string, after: string): DiffPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS })
  if (!changes) return tidy([{ kind: 'removed', text: before }, { kind: 'added', text: after }])
  return tidy(changes.map(change => ({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: change.value.join('') })))
}
