import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'
import type { RowHint } from '../../../shared/exchange/rows/hint.ts'
import { sourceLines } from '../../../shared/exchange/rows/textRows.ts'

const TEXT = `Referat

Udvalg: Havneudvalget
Dato: 3. maj 2023
Mødet foregik på Pakhuset

1. Kajen
Sagsfremstilling
Kajen revner mod øst. Der er hentet to tilbud.
Hvad udvalget mente
Udvalget vælger det billigste.

Fortøjning
Ringene er løse.

2. Eventuelt
Intet.
`
const lines = sourceLines(TEXT)
const at = (text: string): number => lines.indexOf(text)
const read = (...said: readonly (readonly [string, RowHint])[]): ImportResult => importText(TEXT, { hints: new Map(said.map(([text, hint]) => [at(text), hint])) })
const titles = ({ content }: ImportResult): string[] => content.items.map(item => item.title)

describe('what a person says of a line', () => {
  it('I14 a heading becomes an item of its own, and what stands below goes with it', () => {
    expect(titles(read())).toEqual(['Kajen', 'Eventuelt'])
    const { content } = read(['Fortøjning', { type: 'heading' }])
    expect(content.items.map(item => item.title)).toEqual(['Kajen', 'Fortøjning', 'Eventuelt'])
    expect([...(content.items[1]?.caseStatement ?? []), ...(content.items[1]?.minutes ?? [])].map(lineText)).toEqual(['Ringene er løse.'])
  })

  it('I14 a heading that is none becomes a paragraph of the item above', () => {
    const { content } = read(['2. Eventuelt', { type: 'text' }])
    expect(content.items.map(item => item.title)).toEqual(['Kajen'])
    expect(content.items[0]?.caseStatement.map(lineText)).toContain('2. Eventuelt')
  })

  it('I14 a label opens its part, and is no text', () => {
    const { content, source } = read(['Hvad udvalget mente', { type: 'part', part: 'minutes' }], ['Fortøjning', { type: 'heading' }])
    expect(content.items[0]).toMatchObject({ caseStatement: [{}], minutes: [{}] })
    expect(content.items[0]?.minutes.map(lineText)).toEqual(['Udvalget vælger det billigste.'])
    expect(source[at('Hvad udvalget mente')]).toMatchObject({ fate: 'furniture', why: 'label' })
  })

  it('I206 a paragraph opens its part and stays in it, however short it is', () => {
    const { content, source } = read(['Fortøjning', { type: 'part', part: 'minutes', text: true }])
    expect(content.items[0]?.minutes.map(lineText)).toEqual(['Fortøjning', 'Ringene er løse.'])
    expect(source[at('Fortøjning')]).toMatchObject({ fate: 'used', where: 'items.0.minutes.0' })
    const { items: [, last] } = read(['Intet.', { type: 'part', part: 'minutes', text: true }]).content
    expect([last?.caseStatement, last?.minutes.map(lineText)]).toEqual([[], ['Intet.']])
  })

  it('I14 a fact goes to its field, before what was found', () => {
    expect(read(['Mødet foregik på Pakhuset', { type: 'fact', fact: 'place' }]).content.place).toBe('Mødet foregik på Pakhuset')
    const below = read(['Ringene er løse.', { type: 'fact', fact: 'body' }])
    expect(below.content.body).toBe('Ringene er løse.')
    expect(below.content.items.flatMap(item => [...item.caseStatement, ...item.minutes]).map(lineText)).not.toContain('Ringene er løse.')
    expect(read(['Mødet foregik på Pakhuset', { type: 'fact', fact: 'title' }]).content.title).toBe('Mødet foregik på Pakhuset')
  })

  it('I14 furniture is left out, and what was left out comes in', () => {
    const out = read(['Fortøjning', { type: 'furniture' }])
    expect(JSON.stringify(out.content)).not.toContain('Fortøjning')
    expect(out.source[at('Fortøjning')]).toMatchObject({ fate: 'furniture', why: 'set' })
    const page = importText(`${TEXT}\nSide 3 af 4\n`, { hints: new Map([[lines.length + 1, { type: 'text' }]]) })
    expect(JSON.stringify(page.content)).toContain('Side 3 af 4')
  })

  it('I14 whatever is said of whatever line, every line is accounted for once', () => {
    const hints: RowHint[] = [{ type: 'heading' }, { type: 'text' }, { type: 'furniture' }, ...(['caseStatement', 'recommendation', 'attachments', 'minutes'] as const).map(part => ({ type: 'part' as const, part })), { type: 'part', part: 'minutes', text: true }, ...(['title', 'date', 'present', 'nextMeeting'] as const).map(fact => ({ type: 'fact' as const, fact }))]
    for (const hint of hints) {
      for (let line = hints.indexOf(hint) % 3; line < lines.length; line += 3) {
        const { source, content } = importText(TEXT, { hints: new Map([[line, hint], [(line + 3) % lines.length, { type: 'heading' }]]) })
        expect(source.map(row => row.text)).toEqual(lines)
        expect(content.items.length).toBeGreaterThan(0)
      }
    }
  })
})

const TWO = ['Referat af bådmøde', '', 'Dato: 3. marts 2020', 'Til stede: Hakon Bro', '', '1. Både', 'Der købes en firer.', '', 'Referat af bådmøde', '', 'Dato: 7. april 2020', 'Til stede: Lis Enggaard', '', '1. Aflysning', 'Alt er aflyst.', ''].join('\n')

describe('several meetings in one file', () => {
  it('I17 are told apart; the one that is asked for is read alone, the lines of the others accounted for as theirs', () => {
    const second = importText(TWO, { meeting: 2 })
    expect(second.meetings).toEqual([{ title: 'Referat af bådmøde', date: '2020-03-03', line: 0 }, { title: 'Referat af bådmøde', date: '2020-04-07', line: 8 }])
    expect(second.content).toMatchObject({ date: '2020-04-07', items: [{ title: 'Aflysning' }], people: [{ name: 'Lis Enggaard' }] })
    expect(second.source.map(line => line.text)).toEqual(sourceLines(TWO))
    expect(second.source.slice(0, 8).every(line => line.fate === 'furniture' && (line.why === 'otherMeeting' || line.why === 'blank'))).toBe(true)
    expect(second.source[13]).toMatchObject({ fate: 'used', where: 'items.0.title' })
  })

  it('I17 read as one where none is asked for, with nothing lost', () => {
    const { content, source } = importText(TWO)
    expect(content.items.map(item => item.title)).toEqual(['Både', 'Aflysning'])
    expect(content.closing.map(lineText)).toEqual(['Referat af bådmøde', 'Dato: 7. april 2020', 'Til stede: Lis Enggaard'])
    expect(source[13]).toMatchObject({ where: 'items.1.title' })
  })

  it('I17 an agenda that counts anew, or names another meeting, is still one', () => {
    const one = ['Referat', '', 'Dato: 3. maj 2023', 'Sted: Salen', '', '1. Valg', 'Referat fra mødet den 3. april 2023 blev godkendt.', '1. Alma', '2. Bo', '', '2. Eventuelt', 'Dato for næste møde: 7. juni 2023', ''].join('\n')
    expect(importText(one).meetings).toHaveLength(1)
  })
})
