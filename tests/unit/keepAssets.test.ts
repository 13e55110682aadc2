import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { keepAssets } from '../../scripts/keepAssets.mjs'
import { temporaryFolder } from '../support/program.ts'

it('U20 a new build keeps the parts that pages opened before still ask for, for a week', () => {
  const folder = temporaryFolder()
  const [before, after] = ['before', 'after'].map(name => path.join(folder.path, name)) as [string, string]
  const now = Date.now()
  keepAssets(before, after, now)
  for (const place of [before, after]) mkdirSync(place)
  for (const [name, days] of [['a-1.js', 1], ['both-2.js', 1], ['old-3.js', 8]] as const) {
    writeFileSync(path.join(before, name), 'before')
    utimesSync(path.join(before, name), new Date(now), new Date(now - days * 86_400_000))
  }
  writeFileSync(path.join(after, 'both-2.js'), 'after')
  keepAssets(before, after, now)
  expect(readdirSync(after).toSorted()).toEqual(['a-1.js', 'both-2.js'])
  expect(readFileSync(path.join(after, 'both-2.js'), 'utf8')).toBe('after')
  // and is still a day old, so that its week goes on over many builds
  keepAssets(after, path.join(folder.path, 'later'), now + 6.5 * 86_400_000)
  expect(readdirSync(path.join(folder.path, 'later'))).toEqual(['both-2.js'])
  folder.dispose()
})
