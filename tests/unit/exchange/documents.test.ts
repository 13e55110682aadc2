import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toFlat } from '../../../shared/exchange/flat.ts'
import { importText } from '../../../shared/exchange/importText.ts'
import { sourceLines } from '../../../shared/exchange/rows/textRows.ts'

const folder = new URL('../../fixtures/import/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.txt')).map(name => name.slice(0, -4))

describe('invented documents in other layouts and languages', () => {
  it.each(names)('I4 reads %s as a person would', name => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'))
    expect(toFlat(importText(text).content)).toEqual(expected)
  })

  it.each(names)('I1 accounts for every line of %s once, in order', name => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    expect(importText(text).source.map(line => line.text)).toEqual(sourceLines(text))
  })
})
