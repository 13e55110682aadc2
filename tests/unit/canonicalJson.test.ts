import { describe, expect, it } from 'vitest'
import { canonicalJson, CanonicalJsonError } from '../../shared/render/canonicalJson.ts'

/** A number from its IEEE 754 bits, as RFC 8785 appendix B lists them. */
const fromBits = (hex: string): number => new DataView(Uint8Array.from(hex.match(/../g) ?? [], byte => Number.parseInt(byte, 16)).buffer).getFloat64(0)

describe('canonicalJson', () => {
  // RFC 8785, appendix B
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('P1 writes the number with the bits %s as %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text)
  })

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('P1 refuses the bits %s, which are no number of JSON', bits => {
    expect(() => canonicalJson({ a: [fromBits(bits)] })).toThrow(expect.objectContaining({ type: 'number', path: 'a[0]' }))
  })

  it('P1 writes the sample of RFC 8785 §3.2.2 as §3.2.3 shows it', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('P1 sorts keys by UTF-16 code units, as the sample of §3.2.3', () => {
    const sample = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`) as Record<string, string>
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object).length).toBe(7)
    expect([...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map(found => found[1])).toEqual([
      'Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('P1 escapes control characters in the short form where there is one, and nothing that need not be', () => {
    expect(canonicalJson('\b\t\n\f\r\u0000\u001f\u007f\u2028æøå/😀')).toBe('"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028æøå/😀"')
  })

  it('P1 leaves out what is undefined, and takes order of keys and depth as they come', () => {
    expect(canonicalJson({ b: { d: 1, c: undefined }, a: [[], {}] })).toBe('{"a":[[],{}],"b":{"d":1}}')
  })

  it.each([['a lone surrogate', '\ud800x'], ['half of a pair as key', { '\udc00': 1 }]])('P1 refuses %s', (_what, value) => {
    expect(() => canonicalJson({ x: value })).toThrow(CanonicalJsonError)
  })

  it.each([['undefined in a list', [undefined]], ['a hole in a list', Array(1)], ['a date', new Date(0)], ['a function', () => 1], ['a bigint', 1n], ['a map', new Map()]])('P1 refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ type: 'value' }))
  })
})
