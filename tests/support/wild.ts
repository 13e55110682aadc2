import * as fc from 'fast-check'
import type { ImportedContent } from '../../shared/exchange/imported.ts'

/** Any UTF-16 at all: control characters, halves of surrogate pairs, what breaks lines and markup. */
export const wild = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 10, 13, 0xd83d, 0xde00, 0x2028, 60, 38, 34)), { maxLength: 12 }).map(units => String.fromCharCode(...units))
const line = fc.record({
  kind: fc.constantFrom('text' as const, 'action' as const, 'bullet' as const),
  indent: fc.constantFrom(0 as const, 3 as const),
  runs: fc.array(fc.record({ text: wild, link: fc.oneof(wild, wild.map(text => `https://x.example/${text}`)) }, { requiredKeys: ['text'] }), { maxLength: 2 }),
  responsible: fc.oneof(wild, fc.constant('x'.repeat(199) + '\u{1F600}')),
  due: wild,
})

/** What a file said, with any text at all in each field. */
export const importedContents: fc.Arbitrary<ImportedContent> = fc.record({
  template: fc.constantFrom('referat' as const, 'opsamling' as const), language: fc.constant('da' as const),
  title: wild, body: wild, date: wild, start: wild, end: wild, place: wild, nextMeeting: wild, chair: wild, minuteTaker: wild,
  people: fc.array(fc.record({ name: wild, organisation: wild, role: wild, attendance: fc.constant('present' as const) }), { maxLength: 2 }),
  intro: fc.array(line, { maxLength: 2 }),
  items: fc.array(fc.record({
    number: wild, title: wild, closed: fc.boolean(), caseStatement: fc.array(line, { maxLength: 2 }), recommendation: fc.constant([]), attachments: fc.array(wild, { maxLength: 2 }),
    minutes: fc.array(line, { maxLength: 2 }),
  }), { maxLength: 2 }),
  closing: fc.constant([]),
})
