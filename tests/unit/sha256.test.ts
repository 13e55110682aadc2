import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../shared/render/sha256.ts'

describe('sha256', () => {
  it('P2 gives the vectors of FIPS 180-4', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('P2 hashes text as UTF-8, and bytes as they are', () => {
    const text = 'Blåbærgrød på Ærø 😀'
    const expected = createHash('sha256').update(text, 'utf8').digest('hex')
    expect(sha256(text)).toBe(expected)
    expect(sha256(new TextEncoder().encode(text))).toBe(expected)
  })
})
