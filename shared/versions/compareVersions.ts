import type { AgendaItem, Attendance, MeetingContent, Person } from '../document/content.ts'
import type { ItemId } from '../domain/ids.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import { itemLabel } from '../render/places.ts'
import { printedPerson } from '../render/printedText.ts'
import { type Difference, wordDiff } from '../render/wordDiff.ts'
import { renderWords } from '../words/render.ts'

/** Somebody of whom something else is said than before. */
export type PersonChange =
  | { readonly type: 'came' | 'gone'; readonly name: string; readonly text: string }
  | { readonly type: 'attendance'; readonly name: string; readonly from: Attendance; readonly to: Attendance }
  | { readonly type: 'said'; readonly name: string; readonly from: string; readonly to: string }

/** How much changed: words that came and words that went. */
export interface WordCount {
  readonly added: number
  readonly removed: number
}

/** One item in a comparison. `from` and `to`: its place among the items, counted from 1; absent where it was not, or is not any more. */
export interface ItemComparison {
  readonly id: ItemId
  readonly label: string
  readonly fate: 'same' | 'added' | 'removed' | 'moved' | 'changed'
  /** It stands elsewhere among those that both have, whatever else became of it. */
  readonly moved: boolean
  readonly from?: number
  readonly to?: number
  readonly differences: readonly Difference[]
  readonly words: WordCount
}

/** Two versions of the same minutes beside each other. */
export interface Comparison {
  readonly head: readonly Difference[]
  readonly people: readonly PersonChange[]
  /** The people stand in another order; told only where nothing else is said of them. */
  readonly peopleOrder: boolean
  /** In the order of the newer one; what is gone stands where it stood. */
  readonly items: readonly ItemComparison[]
  /** Introduction and closing. */
  readonly rest: readonly Difference[]
  readonly words: WordCount
  readonly same: boolean
}

const WORD = /[\p{L}\p{N}]+/gu

const countWords = (differences: readonly Difference[]): WordCount => {
  const of = (kind: 'added' | 'removed'): number =>
    differences.flatMap(difference => difference.parts).filter(part => part.kind === kind).reduce((sum, part) => sum + (part.text.match(WORD)?.length ?? 0), 0)
  return { added: of('added'), removed: of('removed') }
}

/** The ids that stand in both lists in the same order: a longest common subsequence. The others have moved. */
const unmoved = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const kept = new Set<string>()
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      kept.add(before[i]!)
      i += 1
      j += 1
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1
    else j += 1
  }
  return kept
}

const comparePeople = (before: readonly Person[], after: readonly Person[], language: 'da' | 'en'): PersonChange[] => {
  const words = renderWords[language]
  const old = new Map(before.map(person => [person.id, person]))
  const now = new Set(after.map(person => person.id))
  return [
    ...before.filter(person => !now.has(person.id)).map((person): PersonChange => ({ type: 'gone', name: person.name, text: printedPerson(person, words) })),
    ...after.flatMap((person): PersonChange[] => {
      const was = old.get(person.id)
      if (!was) return [{ type: 'came', name: person.name, text: printedPerson(person, words) }]
      const same = { ...was, attendance: person.attendance }
      return [
        ...(was.attendance === person.attendance ? [] : [{ type: 'attendance' as const, name: person.name || was.name, from: was.attendance, to: person.attendance }]),
        ...(canonicalJson(same) === canonicalJson(person) ? [] : [{ type: 'said' as const, name: was.name || person.name, from: printedPerson(was, words), to: printedPerson(person, words) }]),
      ]
    }),
  ]
}

const compareItems = (before: readonly AgendaItem[], after: readonly AgendaItem[], differences: readonly Difference[], language: 'da' | 'en'): ItemComparison[] => {
  const words = renderWords[language]
  const [old, now] = [before.map(item => item.id), after.map(item => item.id)]
  const kept = unmoved(old, now)
  const one = (item: AgendaItem): ItemComparison => {
    const [from, to] = [old.indexOf(item.id), now.indexOf(item.id)]
    const own = differences.filter(difference => difference.where.startsWith(`${item.id}/`))
    const was = before[from]
    const moved = from >= 0 && to >= 0 && !kept.has(item.id)
    const changed = own.length > 0 || (was !== undefined && (was.kind !== item.kind || was.closed !== item.closed))
    const fate = from < 0 ? 'added' : to < 0 ? 'removed' : changed ? 'changed' : moved ? 'moved' : 'same'
    return {
      id: item.id, label: itemLabel(item, words), fate, moved, differences: own, words: countWords(own),
      ...(from >= 0 && { from: from + 1 }), ...(to >= 0 && { to: to + 1 }),
    }
  }
  const found = after.map(one)
  // what is gone stands behind what it stood behind
  for (const [index, item] of before.entries()) {
    if (now.includes(item.id)) continue
    const previous = before.slice(0, index).toReversed().find(other => found.some(entry => entry.id === other.id))
    found.splice(previous ? found.findIndex(entry => entry.id === previous.id) + 1 : 0, 0, one(item))
  }
  return found
}

const isHead = ({ where }: Difference): boolean => where.startsWith('header/') || where === 'body' || where === 'template' || where === 'document'

/**
 * What became of the minutes from one version to another, item by item: words added and removed, items moved, added and removed, who was there.
 * Labels are in Danish unless `language` says `en`.
 */
export const compareVersions = (before: MeetingContent, after: MeetingContent, language: 'da' | 'en' = 'da'): Comparison => {
  const differences = wordDiff(before, after, language)
  const people = comparePeople(before.people, after.people, language)
  const told = differences.filter(difference => difference.where !== 'agenda' && difference.where !== 'people')
  return {
    head: told.filter(isHead),
    people,
    peopleOrder: people.length === 0 && differences.some(difference => difference.where === 'people'),
    items: compareItems(before.items, after.items, told, language),
    rest: told.filter(({ where }) => where === 'document/intro' || where === 'document/closing'),
    words: countWords(told),
    same: differences.length === 0,
  }
}
