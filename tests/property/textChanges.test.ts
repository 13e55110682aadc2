import { Transform } from '@tiptap/pm/transform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { LINE_KINDS } from '../../shared/document/line.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { changeSteps, unitSteps } from '../../shared/document/text/changeSteps.ts'
import { projectText } from '../../shared/document/text/projectText.ts'
import { createSectionSchema } from '../../shared/document/text/schema.ts'
import { hasLastEnd } from '../../shared/document/text/items.ts'
import { HeldSpace } from '../../shared/document/text/heldSpace.ts'
import { shownBefore } from '../../shared/document/text/shownUnits.ts'
import { textChanges } from '../../shared/document/text/textChanges.ts'
import { unitCount, unitsBetween } from '../../shared/document/text/units.ts'
import { readLines } from '../../shared/document/readLines.ts'
import { toLine } from '../../shared/document/text/lineNodes.ts'

const schema = createSectionSchema()

type Act = { type: 'text' | 'end' | 'newline' | 'embed' | 'delete' | 'format' | 'key'; at: number; length: number }
const acts = fc.array(
  fc.record({ type: fc.constantFrom<Act['type']>('text', 'text', 'end', 'end', 'newline', 'embed', 'delete', 'delete', 'format', 'key'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 25 },
)

/** Whatever any program may do to a Y.Text. */
const perform = (text: Y.Text, { type, at, length }: Act): void => {
  const index = Math.round(at * text.length)
  const most = Math.min(length, text.length - index)
  if (type === 'text') text.insert(index, 'abcdefghi'.slice(0, length), length > 5 ? { bold: true } : {})
  if (type === 'end') text.insertEmbed(index, new Y.Map(Object.entries({ kind: LINE_KINDS[length % LINE_KINDS.length], indent: length })))
  if (type === 'newline') text.insert(index, '\n', length > 5 ? { header: 1 } : {})
  if (type === 'embed') text.insertEmbed(index, { image: length })
  if (type === 'delete' && most > 0) text.delete(index, most)
  if (type === 'format' && most > 0) text.format(index, most, length > 4 ? { italic: true } : { italic: null, link: 'https://eksempel.test/' })
  if (type === 'key') {
    const ends = (text.toDelta() as { insert: unknown }[]).map(part => part.insert).filter(part => part instanceof Y.Map)
    ends[Math.round(at * (ends.length - 1))]?.set('kind', LINE_KINDS[length % LINE_KINDS.length])
  }
}

const flat = (doc: ReturnType<typeof projectText>): string => unitsBetween(doc, 0, unitCount(doc)).flat

describe('changes of a text as steps of an editor', () => {
  it('T15 whatever happened to the text, the steps lead from what was shown to what it says, units first, then styles', () => {
    fc.assert(
      fc.property(acts, acts, (first, second) => {
        const text = createSectionDoc().getText('item/minutes')
        for (const act of first) perform(text, act)
        const before = projectText(text, schema)
        const held = new HeldSpace(text)
        for (const act of second) perform(text, act)
        const target = projectText(text, schema)
        const changes = held.changes()
        const units = new Transform(before)
        unitSteps(units, changes, target)
        expect(flat(units.doc)).toBe(flat(target))
        const steps = new Transform(before)
        changeSteps(steps, changes, target)
        expect(steps.doc.eq(target)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('T15 and so they do with what a transaction says of itself, while it is observed', () => {
    fc.assert(
      fc.property(acts, fc.array(acts, { minLength: 1, maxLength: 4 }), (first, rounds) => {
        const text = createSectionDoc().getText('item/minutes')
        for (const act of first) perform(text, act)
        let shown = projectText(text, schema)
        let virtualEnd = !hasLastEnd(text)
        text.observeDeep((_events, transaction) => {
          const target = projectText(text, schema, shown)
          expect(target.eq(projectText(text, schema))).toBe(true)
          const units = new Transform(shown)
          unitSteps(units, textChanges(text, shownBefore(transaction, virtualEnd)), target)
          expect(flat(units.doc)).toBe(flat(target))
          shown = target
          virtualEnd = !hasLastEnd(text)
        })
        for (const round of rounds) text.doc!.transact(() => {
          for (const act of round) perform(text, act)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('T16 the editor shows the lines that the server reads', () => {
    fc.assert(
      fc.property(acts, steps => {
        const text = createSectionDoc().getText('item/minutes')
        for (const act of steps) if (act.type !== 'embed') perform(text, act)
        const doc = projectText(text, schema)
        const lines = Array.from({ length: doc.childCount }, (_, index) => toLine(doc.child(index)))
        expect(lines).toEqual(readLines(text))
      }),
      { numRuns: 200 },
    )
  })
})
