import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTENT_SCHEMA, CONTENT_SCHEMA_PATH, CONTENT_SCHEMA_VERSION } from '../../shared/schema/contentSchema.ts'
import { cleanText } from '../../shared/document/cleanText.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { importText } from '../../shared/exchange/importText.ts'
import { createHttpWorld } from '../support/world/caller.ts'
import { schemaFaults } from '../support/schemaFaults.ts'
import { contents } from '../support/contents.ts'
import { importedContents, wild } from '../support/wild.ts'
import { createWorld } from '../support/world/world.ts'

describe('the schema of snapshots', () => {
  it('V4 lies in the project as it is served, under its version number, and stays at its address', async () => {
    const file = `docs${CONTENT_SCHEMA_PATH}`
    expect(CONTENT_SCHEMA_PATH).toBe(`/schema/content-${CONTENT_SCHEMA_VERSION}.json`)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(CONTENT_SCHEMA)
    const world = await createHttpWorld()
    const answer = await world.call(undefined, 'GET', CONTENT_SCHEMA_PATH)
    expect([answer.status, answer.headers.get('content-type'), answer.json()]).toEqual([200, 'application/schema+json; charset=utf-8', JSON.parse(JSON.stringify(CONTENT_SCHEMA))])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('V4 holds for all minutes that can be, and for their public part', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(one => cleanText(one) === one && one.trim() !== '')
    fc.assert(fc.property(contents(text), content => {
      expect(schemaFaults(canonicalJson(content))).toEqual([])
      expect(schemaFaults(canonicalJson(publicContent(content)))).toEqual([])
    }), { numRuns: 150 })
  })

  it('V4 holds for every snapshot of a meeting that came in as any file at all', async () => {
    const world = await createWorld()
    await fc.assert(fc.asyncProperty(importedContents, wild, async (content, title) => {
      const id = await world.meeting('draft', { title: `T${title}`, place: title, from: { type: 'content', content } })
      for (let step = 0; step < 5; step += 1) await world.advance(id)
      const snapshots = await world.deps.storage.snapshots.of(id)
      expect(snapshots).toHaveLength(5)
      for (const { json } of snapshots) expect(schemaFaults(json)).toEqual([])
      for (const { json } of await world.deps.storage.publications.of(id)) expect(schemaFaults(json)).toEqual([])
    }), { numRuns: 30 })
  })

  const seeds = path.resolve(import.meta.dirname, '../../../shared/seeds')
  it.skipIf(!existsSync(seeds))('V4 holds for the two real documents (skipped where the samples are not at hand)', async () => {
    const world = await createWorld()
    const files = readdirSync(seeds).filter(name => name.endsWith('.txt'))
    for (const name of files) {
      const { content } = importText(readFileSync(path.join(seeds, name), 'utf8'))
      const id = await world.meeting('convened', { from: { type: 'content', content } })
      for (const { json } of await world.deps.storage.snapshots.of(id)) expect(schemaFaults(json)).toEqual([])
    }
    expect(files).toHaveLength(2)
  })

  it('V4 refuses what no minutes are: a missing field, a field that nobody knows, an open item with a closed part', () => {
    const [content] = fc.sample(contents(fc.constant('ord')), 1)
    const item = { id: 'a', number: '1', kind: 'numbered', closed: false, open: { title: 'x', caseStatement: [], recommendation: [], minutes: [], attachments: [] } }
    const { body: _body, ...without } = content!
    const line = { kind: 'text', indent: 0, runs: [] }
    for (const wrong of [
      without, { ...content, ekstra: 1 }, { ...content, items: [{ ...item, secret: item.open }] }, { ...content, intro: [{ ...line, done: true }] }, { ...content, intro: [{ ...line, indent: 4 }] },
      { ...content, header: { ...content!.header, start: 'i morgen' } }, { ...content, closing: [{ ...line, runs: [{ text: 'x', link: 'javascript:alert(1)' }] }] },
    ]) expect(schemaFaults(JSON.stringify(wrong))).not.toEqual([])
    expect(schemaFaults(canonicalJson({ ...content, items: [item] }))).toEqual([])
  })
})
