import * as Y from 'yjs'
import { carryMap, type Own } from './carryMap.ts'
import { knows, type ServerState } from './serverState.ts'
import { readUnits, type Unit } from './units.ts'
import { copyValue } from './values.ts'

const idOf = (unit: Unit): string => `${unit.client}:${unit.clock}`

const visibleIds = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.filter(unit => !unit.deleted).map(idOf))

const embed = (content: object): object => {
  const copy = copyValue(content)
  return typeof copy === 'object' && copy !== null ? copy : content
}

/** Inserts and deletes; answers the places of `local` that now stand in `fresh`, in order. */
const carryContent = (units: readonly Unit[], fresh: Y.Text, server: ServerState, own: Own): Unit[] => {
  const visible = visibleIds(readUnits(fresh))
  const standing: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!
    if (knows(server, unit.client, unit.clock)) {
      if (!visible.has(idOf(unit))) continue
      if (unit.deleted) fresh.delete(standing.length, 1)
      else standing.push(unit)
      continue
    }
    if (unit.deleted || unit.content === undefined || !own.mine(unit.client, unit.clock)) continue
    if (typeof unit.content !== 'string') {
      fresh.insertEmbed(standing.length, embed(unit.content), {})
      standing.push(unit)
      continue
    }
    const typed = [unit]
    for (let next = units[at + 1]; next && goesOn(unit, next, server, own); next = units[at + 1]) {
      typed.push(next)
      at++
    }
    fresh.insert(standing.length, typed.map(one => one.content).join(''), unit.attributes)
    standing.push(...typed)
  }
  return standing
}

const goesOn = (unit: Unit, next: Unit, server: ServerState, own: Own): boolean =>
  !next.deleted && typeof next.content === 'string' && next.attributes === unit.attributes
  && !knows(server, next.client, next.clock) && own.mine(next.client, next.clock)

const difference = (from: Unit['attributes'], to: Unit['attributes']): Record<string, unknown> | undefined => {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(key => from[key] !== to[key])
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map(key => [key, to[key] ?? null]))
}

/** Gives the characters of `fresh` the formatting, and its line ends the keys, that they have in `local`. */
const carryForm = (standing: readonly Unit[], fresh: Y.Text, own: Own): void => {
  const now = readUnits(fresh).filter(unit => !unit.deleted)
  /** Neighbours that are formatted alike go together: half a surrogate pair by itself would be destroyed. */
  let alike: { from: number; length: number; form: Record<string, unknown>; key: string } | undefined
  const write = (): void => {
    if (alike) fresh.format(alike.from, alike.length, alike.form)
    alike = undefined
  }
  now.forEach((unit, index) => {
    const wanted = standing[index]
    if (wanted && unit.content instanceof Y.Map && wanted.content instanceof Y.Map) carryMap(wanted.content, unit.content, own, () => true)
    const form = wanted && typeof unit.content === 'string' ? difference(unit.attributes, wanted.attributes) : undefined
    const key = form && JSON.stringify(Object.entries(form).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (alike && alike.key === key) alike.length++
    else {
      write()
      if (form && key) alike = { from: index, length: 1, form, key }
    }
  })
  write()
}

/**
 * Brings a person's own changes of one section from `local` into `fresh`, the same section in another document: what was
 * typed goes behind the same character as before, what was deleted goes, by identity and never by comparing texts.
 * `local` holds all that `fresh` holds; `server` is what `fresh` came with.
 */
export const carryText = (local: Y.Text, fresh: Y.Text, server: ServerState, own: Own): void => {
  carryForm(carryContent(readUnits(local), fresh, server, own), fresh, own)
}
