import { describe, expect, it } from 'vitest'
import { readPresence } from '../../../server/room/presenceJson.ts'
import { MOST_NESTED } from '../../../shared/document/gate/readValue.ts'
import { randomFrom, type Random } from '../../support/gate/random.ts'

const SEED = 40_000
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const reads = (text: string): unknown => {
  const read = readPresence(bytesOf(text))
  return read === undefined || read === 'null' ? read : JSON.parse(`{${new TextDecoder().decode(read)}}`)
}

/** What the same text says by the language's own reading of it. */
const meant = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    if (value === null) return 'null'
    if (typeof value !== 'object' || Array.isArray(value)) return undefined
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'user'))
  } catch {
    return undefined
  }
}

const pick = <Value>(random: Random, values: readonly Value[]): Value => values[random.int(values.length)]!

const value = (random: Random, depth: number): unknown => {
  const kind = random.int(depth > 3 ? 4 : 6)
  if (kind === 0) return pick(random, ['', 'å', 'a"\\/\b\n\u0001', '😀', '\ud800', 'user'])
  if (kind === 1) return pick(random, [0, -0, 1, -12.5, 1e21, 3.4e-7])
  if (kind < 4) return pick(random, [true, false, null])
  const several = Array.from({ length: random.int(4) }, () => value(random, depth + 1))
  return kind === 4 ? several : Object.fromEntries(several.map(one => [pick(random, ['user', 'cursor', 'a b', '', 'u']), one]))
}

describe('what a client says about itself', () => {
  it(`R40 is read as JSON and passed on without its user, right and spoilt (1500 texts, seed ${SEED})`, () => {
    const random = randomFrom(SEED)
    let read = 0
    for (let count = 0; count < 1500; count++) {
      const spaces = pick(random, [undefined, 1, '\t'])
      const whole = JSON.stringify(random.int(3) === 0 ? value(random, 0) : { user: value(random, 2), cursor: value(random, 1), more: value(random, 1) }, null, spaces)
      const at = random.int(whole.length + 1)
      const torn = whole.slice(0, at) + pick(random, ['', ',', '"', '}', '0', '.', 'e', '\\', '\\u00', ' ', '\u0000', 'user', '{']) + whole.slice(at + random.int(2))
      // half a character cannot be sent
      const spoilt = new TextDecoder().decode(bytesOf(torn))
      for (const text of [whole, spoilt]) {
        expect(reads(text), text).toEqual(meant(text))
        if (meant(text) !== undefined) read++
      }
    }
    expect(read).toBeGreaterThan(1000)
  })

  it('R40 loses every user, and may hide one only where the one that the server adds comes later', () => {
    expect(reads('{"user":{"id":"other"},"user":1,"cursor":2,"user":3}')).toEqual({ cursor: 2 })
    const hidden = readPresence(bytesOf('{"\\u0075ser":"other"}'))
    expect(JSON.parse(`{${new TextDecoder().decode(hidden as Uint8Array)},"user":"own"}`)).toEqual({ user: 'own' })
  })

  it('R40 is neither too deep nor anything but UTF-8', () => {
    const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expect(reads(nested(MOST_NESTED))).toBeDefined()
    expect(reads(nested(MOST_NESTED + 1))).toBeUndefined()
    expect(readPresence(bytesOf('['.repeat(100_000)))).toBeUndefined()
    expect(readPresence(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBeUndefined()
  })
})
