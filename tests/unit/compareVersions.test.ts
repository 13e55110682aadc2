import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItem, MeetingContent, Person } from '../../shared/document/content.ts'
import { plainLine } from '../../shared/document/line.ts'
import type { ItemId, PersonId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { compareVersions } from '../../shared/versions/compareVersions.ts'
import { contents } from '../support/contents.ts'

const item = (id: string, minutes: string): AgendaItem => ({
  id: id as ItemId, number: '', kind: 'unnumbered', closed: false,
  open: { title: `Punkt ${id}`, caseStatement: [], recommendation: [], minutes: minutes === '' ? [] : [plainLine(minutes)], attachments: [] },
})
const person = (id: string, row: Partial<Person> = {}): Person =>
  ({ id: id as PersonId, name: `Person ${id}`, organisation: '', role: '', attendance: 'present', arrival: '', departure: '', deputyFor: '', ...row })
const base: MeetingContent = {
  template: 'referat', body: 'Råd', header: { title: 'Møde', place: '', start: '', end: '', nextMeeting: '', language: 'da' }, people: [person('1'), person('2')], intro: [],
  items: [item('a', 'Kredsen vedtog planen.'), item('b', ''), item('c', 'Udsat.'), item('d', '')], closing: [],
}

describe('comparing two versions', () => {
  it('V6 tells item by item what was added, removed, moved and changed, and counts the words', () => {
    const before = { ...base, items: [...base.items.slice(0, 2), item('e', ''), ...base.items.slice(2)] }
    const after = { ...base, items: [base.items[2]!, item('a', 'Kredsen forkastede straks planen.'), item('e', ''), item('ny', 'Nyt punkt her.'), base.items[3]!] }
    const { items, words, same } = compareVersions(before, after)
    expect(items.map(({ id, fate, moved, from, to }) => [id, fate, moved, from, to])).toEqual([
      ['c', 'moved', true, 4, 1], ['a', 'changed', false, 1, 2], ['b', 'removed', false, 2, undefined], ['e', 'same', false, 3, 3], ['ny', 'added', false, undefined, 4], ['d', 'same', false, 5, 5],
    ])
    expect(items[1]!.words).toEqual({ added: 2, removed: 1 })
    expect([words.removed > 0, same]).toEqual([true, false])
  })

  it('V6 tells who came and went, who was there and what else is said of them', () => {
    const after = { ...base, people: [person('2', { attendance: 'apology', role: 'formand' }), person('3')] }
    expect(compareVersions(base, after).people).toEqual([
      { type: 'gone', name: 'Person 1', text: 'Deltagere: Person 1' },
      { type: 'attendance', name: 'Person 2', from: 'present', to: 'apology' },
      { type: 'said', name: 'Person 2', from: 'Deltagere: Person 2', to: 'Afbud: Person 2, formand' },
      { type: 'came', name: 'Person 3', text: 'Deltagere: Person 3' },
    ])
    const turned = compareVersions(base, { ...base, people: base.people.toReversed() })
    expect([turned.people, turned.peopleOrder]).toEqual([[], true])
  })

  it('V6 an item that is only moved is so, and no other', () => {
    fc.assert(fc.property(fc.nat(3), fc.nat(3), (from, to) => {
      const items = [...base.items]
      items.splice(to, 0, ...items.splice(from, 1))
      const found = compareVersions(base, { ...base, items }).items.filter(one => one.fate !== 'same')
      expect(found.length).toBe(from === to ? 0 : 1)
      expect(found.every(one => one.fate === 'moved')).toBe(true)
    }))
  })

  it('V6 says that nothing changed exactly where both are the same, and leaves nothing untold', () => {
    const some = contents(fc.constantFrom('alfa', 'beta', 'alfa beta'))
    fc.assert(fc.property(some, some, (one, other) => {
      expect(compareVersions(one, one)).toMatchObject({ same: true, head: [], people: [], rest: [], words: { added: 0, removed: 0 } })
      const { same, head, people, peopleOrder, items, rest } = compareVersions(one, other)
      expect(same).toBe(canonicalJson(one) === canonicalJson(other))
      expect(same).toBe(head.length + people.length + rest.length + items.filter(entry => entry.fate !== 'same').length === 0 && !peopleOrder)
    }), { numRuns: 60 })
  })
})
