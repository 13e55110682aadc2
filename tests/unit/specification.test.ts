import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const TITLE = /\b(?:it|describe|test)(?:\.\w+)?(?:\([^)]*\))?\(\s*['"`]((?:[A-Z]\d+ )+)/gu

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : /\.test\.tsx?$/u.test(entry.name) ? [path.join(folder, entry.name)] : [])

/** Rules that tests cite in their titles, each with a file that does. */
const cited = (): Map<string, string> =>
  new Map(filesBelow('tests').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(TITLE)].flatMap(found => found[1]!.trim().split(' ').map(rule => [rule, file] as const))))

const stated = (): string[] => [...readFileSync('docs/SPEC.md', 'utf8').matchAll(/\*\*([A-Z]\d+)\*\*/gu)].map(found => found[1]!)

describe('the specification', () => {
  it('numbers every rule once', () => {
    expect(stated().filter((rule, index, all) => all.indexOf(rule) !== index)).toEqual([])
  })

  it('has a test for every rule', () => {
    const held = cited()
    expect(stated().filter(rule => !held.has(rule))).toEqual([])
  })

  it('states every rule that a test cites', () => {
    const rules = new Set(stated())
    expect([...cited()].filter(([rule]) => !rules.has(rule)).map(([rule, file]) => `${rule} in ${file}`)).toEqual([])
  })
})
