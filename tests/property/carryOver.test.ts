import * as fc from 'fast-check'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { carryOver } from '../../client/sync/reconcile/carryOver.ts'
import { lacking } from '../../client/sync/reconcile/lacking.ts'
import { stateOf } from '../../client/sync/reconcile/serverState.ts'
import { addItem } from '../../shared/document/agenda.ts'
import { readLines } from '../../shared/document/readLines.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { ItemId } from '../../shared/domain/ids.ts'
import { playOffline } from '../support/offline.ts'

const item = 'one' as ItemId
const ALLOWED = itemSection(item, 'minutes')
const FORBIDDEN = itemSection(item, 'caseStatement')

interface Edit {
  section: string
  act: 'type' | 'delete' | 'bold' | 'line' | 'kind'
  at: number
  length: number
}
const edit: fc.Arbitrary<Edit> = fc.record({
  section: fc.constantFrom(ALLOWED, FORBIDDEN),
  act: fc.constantFrom('type' as const, 'type' as const, 'delete' as const, 'bold' as const, 'line' as const, 'kind' as const),
  at: fc.nat(60),
  length: fc.integer({ min: 1, max: 6 }),
})

/** Types marks that nobody else types, so that each character can be followed. */
const play = (doc: Y.Doc, edits: readonly Edit[], firstMark: number): void => {
  let mark = firstMark
  for (const { section, act, at, length } of edits) {
    const text = doc.getText(section)
    const from = at % (text.length + 1)
    const count = Math.min(length, text.length - from)
    if (act === 'type') text.insert(from, String.fromCodePoint(...Array.from({ length }, () => mark++)))
    if (act === 'delete' && count > 0) text.delete(from, count)
    if (act === 'bold' && count > 0) text.format(from, count, { bold: at % 2 === 0 ? true : null })
    if (act === 'line') text.insertEmbed(from, new Y.Map([['kind', 'bullet']]))
    if (act === 'kind') {
      const end = (text.toDelta() as { insert: unknown }[]).find(op => op.insert instanceof Y.Map)
      if (end?.insert instanceof Y.Map) end.insert.set('indent', at % 3)
    }
  }
}

const marks = (text: string): string[] => [...text].filter(one => one >= '\u{4e00}').toSorted()

describe('carrying offline work over', () => {
  it('K4 whatever was done offline: the allowed section ends as both together, the other as the server has it, and every character typed is in one or the other', () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), fc.array(edit, { maxLength: 25 }), fc.array(edit, { maxLength: 12 }), (before, here, there) => {
      const offline = playOffline(doc => {
        addItem({ open: doc }, { id: item, kind: 'numbered', closed: false })
        play(doc, before, 0x4e00)
      }, doc => play(doc, here, 0x5e00), doc => play(doc, there, 0x6e00))
      const { local, fresh, server } = offline
      const untouched = readLines(fresh.getText(FORBIDDEN))
      const aside = carryOver({ local, fresh, server, own: { mine: () => true }, mayWrite: root => root === ALLOWED, hasAgenda: true })
      expect(readLines(fresh.getText(ALLOWED))).toEqual(readLines(local.getText(ALLOWED)))
      expect(readLines(fresh.getText(FORBIDDEN))).toEqual(untouched)
      const typedHere = [ALLOWED, FORBIDDEN].flatMap(section => marks(local.getText(section).toString())).filter(one => one >= '\u{5e00}' && one < '\u{6e00}')
      const kept = [...marks(fresh.getText(ALLOWED).toString()), ...aside.flatMap(one => marks(one.text))].filter(one => one >= '\u{5e00}' && one < '\u{6e00}')
      expect(kept.toSorted()).toEqual(typedHere.toSorted())
      // what goes to the server now touches nothing but what is allowed
      expect(lacking(fresh, server).writes.every(write => write.root === ALLOWED)).toBe(true)
      expect(lacking(fresh, stateOf(fresh)).empty).toBe(true)
    }), { numRuns: 400 })
  })
})
