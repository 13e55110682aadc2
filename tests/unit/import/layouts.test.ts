import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { toFlat } from '../../../shared/exchange/flat.ts'
import { importText } from '../../../shared/exchange/importText.ts'
import { sourceLines } from '../../../shared/exchange/rows/textRows.ts'
import { markedDocx } from '../../support/import/markedDocx.ts'
import { readMarked } from '../../support/import/markedDocument.ts'
import { markedPdf } from '../../support/import/markedPdf.ts'
import { damages } from '../../support/import/damages.ts'
import { scoreFlat, type FlatScore } from '../../support/import/scoreFlat.ts'

const folder = new URL('../../fixtures/import/layouts/', import.meta.url)
const names = readdirSync(folder).map(name => name.slice(0, -4))
const documents = new Map(names.map(name => [name, readMarked(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))]))
const documentOf = (name: string) => documents.get(name) ?? expect.fail(name)
const meetingOf = (name: string) => ('meetings' in documentOf(name).settings ? { meeting: 1 } : {})
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const shareOfWords = (scores: readonly FlatScore[]): number => mean(scores.map(score => score.lost + score.invented)) / mean(scores.map(score => score.words))

const check = (scores: ReadonlyMap<string, FlatScore>): void => {
  expect([...scores].filter(([, score]) => score.total < 80).map(([name, score]) => [name, score.total])).toEqual([])
  expect(mean([...scores.values()].map(score => score.total))).toBeGreaterThanOrEqual(95)
  expect(shareOfWords([...scores.values()])).toBeLessThanOrEqual(0.002)
}

/** Some of the documents, one of each language and kind, in the forms that take time. */
const FEW = ['da-01-caps-labels', 'da-04-direktion-tabel', 'nb-03-lukket-unntatt', 'sv-03-namnd-sekretess', 'de-04-zweispaltig', 'en-03-committee-closed'].filter(name => documents.has(name))

describe('I19 documents in layouts and languages that nothing in the reader names', () => {
  it('I19 as text: mean 95, none under 80, at most 0.2 % of the words lost or invented; every line accounted for once', () => {
    check(new Map(names.map(name => [name, scoreFlat(documentOf(name).expected, toFlat(importText(documentOf(name).text, meetingOf(name)).content))])))
    for (const name of names) expect(importText(documentOf(name).text).source.map(line => line.text)).toEqual(sourceLines(documentOf(name).text))
  })

  it('I19 as Word files: styles, lists and tables of the file', async () => {
    const scores = new Map<string, FlatScore>()
    for (const name of FEW) scores.set(name, scoreFlat(documentOf(name).expected, toFlat((await importBytes('a.docx', await markedDocx(documentOf(name)))).content)))
    check(scores)
  })

  it('I13 as PDFs: columns one after the other, tables row by row, heads and feet left out', async () => {
    const scores = new Map<string, FlatScore>()
    for (const name of FEW) scores.set(name, scoreFlat(documentOf(name).expected, toFlat((await importBytes('a.pdf', markedPdf(documentOf(name), name.slice(0, 2)))).content)))
    expect([...scores].filter(([, score]) => score.total < 80)).toEqual([])
    expect(mean([...scores.values()].map(score => score.total))).toBeGreaterThanOrEqual(95)
  })

  it('I20 damage to the lines costs less than 5 on the average, and no line of the account', () => {
    const falls: number[] = []
    names.filter((_, place) => place % 3 === 0).forEach((name, seed) => {
      const { text, expected } = documentOf(name)
      const whole = scoreFlat(expected, toFlat(importText(text, meetingOf(name)).content)).total
      for (const damage of damages) {
        const hurt = damage(text, seed + 1)
        const { content, source } = importText(hurt, meetingOf(name))
        expect(source.map(line => line.text)).toEqual(sourceLines(hurt))
        falls.push(whole - scoreFlat(expected, toFlat(content)).total)
      }
    })
    expect(mean(falls)).toBeLessThan(5)
  })
})
