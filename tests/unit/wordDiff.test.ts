import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingContent } from '../../shared/document/content.ts'
import { plainLine } from '../../shared/document/line.ts'
import type { ItemId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { diffWords } from '../../shared/render/diffWords.ts'
import { wordDiff } from '../../shared/render/wordDiff.ts'
import { contents } from '../support/contents.ts'

const text = (minutes: string) => ({ title: 'Budget', caseStatement: [], recommendation: [], minutes: minutes === '' ? [] : [plainLine(minutes)], attachments: [] })
const item = (id: string, number: string, minutes: string) => ({ id: id as ItemId, number, kind: 'numbered' as const, closed: false, open: text(minutes) })
const base: MeetingContent = {
  template: 'referat',
  body: 'Kredsen',
  header: { title: 'Referat', place: 'Tårnby', start: '2031-01-08T09:00', end: '', nextMeeting: '', language: 'da' },
  people: [],
  intro: [],
  items: [item('a', '1', 'Kredsen godkendte budgettet på mødet.'), item('b', '2', 'Drøftet.')],
  closing: [],
}

describe('diffWords', () => {
  it('P6 takes Danish words whole, with letters of any script and combining marks', () => {
    expect(diffWords('Der er rødgrød på bordet', 'Der er rødspætte på bordet')).toEqual([
      { kind: 'same', text: 'Der er ' },
      { kind: 'removed', text: 'rødgrød' },
      { kind: 'added', text: 'rødspætte' },
      { kind: 'same', text: ' på bordet' },
    ])
    // å as a and a combining ring
    expect(diffWords('pa\u030a øen', 'pa\u030at øen').map(part => part.text)).toEqual(['pa\u030a', 'pa\u030at', ' øen'])
  })

  it('P6 shows neighbouring changed words as one stretch', () => {
    expect(diffWords('vi tager til efterretning nu', 'vi godkender uden bemærkning nu')).toEqual([
      { kind: 'same', text: 'vi ' },
      { kind: 'removed', text: 'tager til efterretning' },
      { kind: 'added', text: 'godkender uden bemærkning' },
      { kind: 'same', text: ' nu' },
    ])
  })

  it('P6 gives back both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('å', 'bil', ' ', '  ', '\n', '.', '😀', 'ø-drift'), { maxLength: 30 }).map(parts => parts.join(''))
    fc.assert(fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      expect(parts.filter(part => part.kind !== 'added').map(part => part.text).join('')).toBe(before)
      expect(parts.filter(part => part.kind !== 'removed').map(part => part.text).join('')).toBe(after)
    }))
  })

  it('P6 compares a long section by what changed in it', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `Linje ${index} om noget helt for sig selv.`)
    const changed = long.map((line, index) => (index === 1500 ? line.replace('helt', 'næsten') : line))
    expect(diffWords(long.join('\n'), changed.join('\n')).filter(part => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: 'helt' },
      { kind: 'added', text: 'næsten' },
    ])
  })

  it('P6 gives up on passages without anything in common, instead of searching for seconds', () => {
    const long = (letter: string) => `${Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' ')} fælles`
    const [before, after] = [long('a'), long('b')]
    expect(diffWords(before, after)).toEqual([{ kind: 'removed', text: before }, { kind: 'added', text: after }])
    expect(diffWords('a0 fælles', 'b0 fælles').at(-1)).toEqual({ kind: 'same', text: ' fælles' })
  })
})

describe('wordDiff', () => {
  it('P6 names the place and shows what changed in it', () => {
    const after = { ...base, items: [item('a', '1', 'Kredsen forkastede budgettet på mødet.'), ...base.items.slice(1)] }
    expect(wordDiff(base, after)).toEqual([
      {
        where: 'a/minutes',
        label: '1. Budget – Referat',
        part: 'Referat',
        parts: [
          { kind: 'same', text: 'Kredsen ' },
          { kind: 'removed', text: 'godkendte' },
          { kind: 'added', text: 'forkastede' },
          { kind: 'same', text: ' budgettet på mødet.' },
        ],
      },
    ])
  })

  it('P6 tells an item that went at its old place, and in the outline', () => {
    const found = wordDiff(base, { ...base, items: [item('b', '1', 'Drøftet.')] })
    expect(found.map(one => one.where)).toEqual(['agenda', 'a/title', 'a/minutes'])
    expect(found[2]?.parts).toEqual([{ kind: 'removed', text: 'Kredsen godkendte budgettet på mødet.' }])
  })

  it('P6 says so where only the form changed', () => {
    const bold = { ...base, closing: [{ ...plainLine('Tak'), runs: [{ text: 'Tak', bold: true as const }] }] }
    const [found] = wordDiff({ ...base, closing: [plainLine('Tak')] }, bold)
    expect(found).toMatchObject({ where: 'document/closing', parts: [{ kind: 'same', text: 'Tak' }] })
    expect(found?.note).toBeTruthy()
  })

  it('P6 is empty exactly where nothing changed', () => {
    const some = contents(fc.constantFrom('a', 'b', 'ål og lam'))
    fc.assert(fc.property(some, some, (before, after) => {
      expect(wordDiff(before, before)).toEqual([])
      expect(wordDiff(before, after).length > 0).toBe(canonicalJson(before) !== canonicalJson(after))
    }), { numRuns: 25 })
  })
})
