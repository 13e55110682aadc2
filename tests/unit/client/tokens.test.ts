import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../client/ui/tokens.css', import.meta.url), 'utf8')

/** Every colour that is said for light and for dark, as `[light, dark]`. */
const colours = new Map(Array.from(css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g), found => [String(found[1]), [String(found[2]), String(found[3])] as const]))

const channel = (part: number): number => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
const between = (a: string, b: string): number => {
  const [first, second] = [colours.get(a), colours.get(b)]
  if (!first || !second) throw new Error(`no such colour: ${first ? b : a}`)
  return Math.min(contrast(first[0], second[0]), contrast(first[1], second[1]))
}

const PAPERS = ['paper', 'paper-2', 'paper-up']
const TEXT = ['ink', 'ink-soft', 'accent', 'accent-hover', 'danger', 'ok', 'warn', 'rubric', ...Array.from({ length: 8 }, (_, index) => `person-${index}`)]

describe('U1 colours are safe to read in light and dark', () => {
  it.each(TEXT)('U1 --%s reads at 4.5:1 on every paper', name => {
    for (const paper of PAPERS) expect(between(name, paper), paper).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['accent', 'danger', 'ok', 'warn'])('U1 --%s reads on its own wash, and ink too', name => {
    expect(between(name, `${name}-wash`)).toBeGreaterThanOrEqual(4.5)
    expect(between('ink', `${name}-wash`)).toBeGreaterThanOrEqual(4.5)
    expect(between('ink-soft', `${name}-wash`)).toBeGreaterThanOrEqual(4.5)
  })
  it('U1 what stands on a filled button reads', () => {
    expect(between('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(between('accent-ink', 'accent-hover')).toBeGreaterThanOrEqual(4.5)
    expect(between('danger-ink', 'danger')).toBeGreaterThanOrEqual(4.5)
    expect(between('ink', 'selection')).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['line-strong', 'focus'])('U1 --%s is seen at 3:1 on every paper', name => {
    for (const paper of PAPERS) expect(between(name, paper), paper).toBeGreaterThanOrEqual(3)
  })
})
