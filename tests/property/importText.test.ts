import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineText } from '../../shared/document/line.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { importText } from '../../shared/exchange/importText.ts'
import { sourceLines } from '../../shared/exchange/rows/textRows.ts'

const WORDS = 'skoven stien broen havnen planen udvalget forvaltningen budgettet pladsen vejen huset skolen svaret sagen aftalen fristen møllen engen åen byen torvet træerne bænkene lygterne ruten kortet skiltet laget hegnet'.split(' ')
const word = fc.constantFrom(...WORDS)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const words = (from: number, to: number) => fc.array(word, { minLength: from, maxLength: to }).map(list => list.join(' '))
const title = words(2, 5).map(capital)
const sentence = words(4, 14).map(text => `${capital(text)}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
const part = fc.record({ paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }), bullets: fc.array(words(2, 6).map(capital), { maxLength: 3 }) })
type Part = { paragraphs: string[]; bullets: string[] }
const item = fc.record({ title, caseStatement: part, minutes: part })
type Item = { title: string; caseStatement: Part; minutes: Part }
const style = fc.record({
  number: fc.constantFrom((at: number) => `${at}. `, (at: number) => `Punkt ${at}: `, (at: number) => `Pkt. ${at} `, (at: number) => `${at}) `),
  labels: fc.constantFrom<readonly string[]>(['Sagsfremstilling', 'Beslutning'], ['Sagsfremstilling:', 'Referat:'], ['SAGSFREMSTILLING', 'BESLUTNING']),
  width: fc.integer({ min: 70, max: 100 }),
  bullet: fc.constantFrom<string>('• ', '- ', '\uf0b7 '),
  spacing: fc.integer({ min: 0, max: 2 }),
})
type Style = { number: (at: number) => string; labels: readonly string[]; width: number; bullet: string; spacing: number }
const document = fc.record({ items: fc.array(item, { minLength: 2, maxLength: 6 }), style })

const wrap = (text: string, width: number): string[] => {
  const rows: string[] = []
  for (const next of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + 1 + next.length <= width) rows[rows.length - 1] = `${last} ${next}`
    else rows.push(next)
  }
  return rows
}

/** Prints items as a text of wrapped rows; blank rows part what belongs apart. */
const print = ({ items, style: { number, labels, width, bullet, spacing } }: { items: Item[]; style: Style }): string[] => {
  const rows = ['Referat', '', 'Udvalg: Naturudvalget', 'Dato: 3. maj 2023', 'Sted: Salen', '']
  const add = (label: string | undefined, { paragraphs, bullets }: Part): void => {
    rows.push(label ?? '', ...paragraphs.flatMap((text, at) => [...(at > 0 ? [''] : []), ...wrap(text, width)]))
    if (bullets.length > 0) rows.push('', ...bullets.map(text => bullet + text))
    rows.push('')
  }
  items.forEach((entry, at) => {
    rows.push('', number(at + 1) + entry.title)
    add(labels[0], entry.caseStatement)
    add(labels[1], entry.minutes)
  })
  return rows.flatMap(row => [row, ...Array.from({ length: spacing }, () => '')])
}

const SHORT = 'Skoven skoven skoven skoven.'
const SHORT_MINUTES: Part = { paragraphs: [SHORT], bullets: ['Skoven skoven'] }
/** Found by a run: so few rows that those between its parts outnumbered those of its double spacing. */
const SHORT_AND_DOUBLE_SPACED: { items: Item[]; style: Style } = {
  items: [
    { title: 'Skoven skoven', caseStatement: { paragraphs: [SHORT, SHORT], bullets: [] }, minutes: SHORT_MINUTES },
    { title: 'Skoven skoven', caseStatement: { paragraphs: [SHORT, `${SHORT} ${SHORT} Forvaltningen skoven skoven skoven skoven.`], bullets: [] }, minutes: SHORT_MINUTES },
  ],
  style: { number: (at: number) => `${at}. `, labels: ['Sagsfremstilling', 'Beslutning'], width: 70, bullet: '• ', spacing: 1 },
}

const partOf = (lines: ImportedContent['intro']): string[] => lines.map(line => `${line.kind} ${lineText(line)}`)
const expectedPart = ({ paragraphs, bullets }: Part): string[] => [...paragraphs.map(text => `text ${text}`), ...bullets.map(text => `bullet ${text}`)]
const tokens = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).toSorted()

describe('import of any document', () => {
  it('I4 gives back the items, parts, paragraphs and lists that were printed', () => {
    fc.assert(fc.property(document, printed => {
      const { content } = importText(print(printed).join('\n'))
      expect(content).toMatchObject({ title: 'Referat', body: 'Naturudvalget', date: '2023-05-03', place: 'Salen' })
      expect(content.items.map(entry => entry.title)).toEqual(printed.items.map(entry => entry.title))
      expect(content.items.map(entry => entry.number)).toEqual(printed.items.map((_, at) => String(at + 1)))
      expect(content.items.map(entry => partOf(entry.caseStatement))).toEqual(printed.items.map(entry => expectedPart(entry.caseStatement)))
      expect(content.items.map(entry => partOf(entry.minutes))).toEqual(printed.items.map(entry => expectedPart(entry.minutes)))
    }), { numRuns: 60, examples: [[SHORT_AND_DOUBLE_SPACED]] })
  })

  it('I1 accounts for every line once; words are those of the source, less furniture, and no others, whatever happened to the lines', () => {
    const hurt = fc.array(fc.tuple(fc.nat(), fc.constantFrom('double', 'remove', 'blank', 'number', 'head', 'cut', 'feed')), { maxLength: 12 })
    fc.assert(fc.property(document, hurt, (printed, blows) => {
      const rows = print(printed)
      for (const [place, blow] of blows) {
        const at = place % rows.length
        if (blow === 'double') rows.splice(at, 0, rows[at] ?? '')
        else if (blow === 'remove') rows.splice(at, 1)
        else if (blow === 'blank') rows.splice(at, 0, '', '')
        else if (blow === 'number') rows.splice(at, 0, '', `Side ${at} af 99`, '')
        else if (blow === 'head') rows.splice(at, 0, '', 'Naturudvalget, 3. maj 2023', '')
        else if (blow === 'feed') rows[at] = `\f${rows[at] ?? ''}`
        else rows[at] = (rows[at] ?? '').slice(0, 7)
        if (rows.length === 0) rows.push('')
      }
      const text = rows.join('\n')
      const { content, source } = importText(text)
      expect(source.map(line => line.text)).toEqual(sourceLines(text))

      // rows of text, not of the head, must say the same on both sides; numbers of items and lists and the labels in front of text are the template's
      const body = (where: string): boolean => /^(?:items\.|intro|closing)/.test(where)
      const said = source.flatMap(line => (line.fate !== 'furniture' && body(line.where) ? tokens(line.text) : []))
      const kept = [
        ...content.items.flatMap(entry => [entry.title, ...entry.attachments, ...[...entry.caseStatement, ...entry.recommendation, ...entry.minutes].map(lineText)]),
        ...[...content.intro, ...content.closing].map(lineText),
      ].flatMap(tokens)
      const isPrinted = (token: string): boolean => /^\d+$/.test(token) || ['punkt', 'pkt'].includes(token)
      expect(kept.filter(token => !isPrinted(token)).toSorted()).toEqual(said.filter(token => !isPrinted(token)).toSorted())
    }), { numRuns: 120 })
  })

  it('I1 reads anything at all without failing', () => {
    const line = fc.oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom('Referat', 'Dagsorden:', '1. A', '1.', 'Pkt.', 'Punkt 1', '• ', 'Bilag:', 'Beslutning', 'Deltagere:', '\f', '', 'Side 1 af 2', 'Næste møde:', '((((', 'LUKKET PUNKT', '§ 3', 'TOP 1', '\t\t', 'a:b:c'))
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const text = lines.join('\n')
      expect(importText(text).source.map(found => found.text)).toEqual(sourceLines(text))
    }), { numRuns: 300 })
  })
})
