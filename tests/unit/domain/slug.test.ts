import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from '../../../shared/domain/slug.ts'

describe('names in addresses', () => {
  it('P22 are made of what an address may hold, and never empty', () => {
    expect(slugOf('Kulturudvalget på Næsset')).toBe('kulturudvalget-paa-naesset')
    expect(slugOf('Skole/Hjem – rådet (2031)')).toBe('skole-hjem-raadet-2031')
    expect(slugOf('Forældrerådet Idéer & Ærø')).toBe('foraeldreraadet-ideer-aeroe')
    expect(slugOf('會議')).toBe('forum')
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), name => {
      expect(slugOf(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u)
    }))
  })

  it('P22 are given a number where they are taken', () => {
    expect(freeSlug('2031-03-04', new Set())).toBe('2031-03-04')
    expect(freeSlug('2031-03-04', new Set(['2031-03-04', '2031-03-04-2', '2031-03-04-4']))).toBe('2031-03-04-3')
  })
})
