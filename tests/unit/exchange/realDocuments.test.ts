import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { toFlat } from '../../../shared/exchange/flat.ts'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const scorer = path.join(shared, 'import', 'score.mjs')
const there = existsSync(scorer)
const work = there ? mkdtempSync(path.join(tmpdir(), 'referat-score-')) : ''
afterAll(() => there && rmSync(work, { recursive: true }))

const examples = path.join(shared, 'import', 'examples')
const cases = !there ? [] : [
  ['referat-2021-01-08.txt', path.join(shared, 'seeds'), path.join(shared, 'import', 'seed-referat.expected.json')],
  ['opsamling-2018-10-05.txt', path.join(shared, 'seeds'), path.join(shared, 'import', 'seed-opsamling.expected.json')],
  ...readdirSync(examples).filter(name => !name.endsWith('.json')).map(name => [name, examples, path.join(examples, name.replace(/\.\w+$/, '.expected.json'))]),
] as [string, string, string][]

interface Score {
  readonly total: number
  readonly words: { readonly lost: number; readonly invented: number }
}

// the documents lie outside the project; where they are not there, the title of the skipped test says so
describe('the real documents', () => {
  it.skipIf(there)('I4 not checked: ../shared with the real documents is not here', () => {})

  it.each(cases)('I4 %s scores 100, with no word lost and none invented', async (name, folder, expected) => {
    const { content } = await importBytes(name, new Uint8Array(readFileSync(path.join(folder, name))))
    const actual = path.join(work, `${name}.json`)
    writeFileSync(actual, JSON.stringify(toFlat(content)))
    const score = JSON.parse(spawnSync(process.execPath, [scorer, expected, actual, '--json'], { encoding: 'utf8' }).stdout) as Score
    expect(score).toMatchObject({ total: 100, words: { lost: 0, invented: 0 } })
  })
})
