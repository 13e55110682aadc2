/** How often a document is tried again with more of its characters spelt out. */
export const MOST_PASSES = 6

const SAID = /(?:the text|the codepoint) `"((?:[^"\\]|\\.)+)"`/gu

/** Rust's way to write a character in quotes. */
const unescape = (written: string): string =>
  written
    .replaceAll(/\\u\{([0-9a-f]+)\}/giu, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('\\0', '\0').replaceAll('\\t', '\t').replaceAll(/\\(.)/gsu, '$1')

/** The compiler's errors are themselves written as quoted strings. */
const outer = (said: string): string => said.replaceAll(/\\([\\"])/gu, '$1')

/** The characters that the compiler says it has no letter for, or may not print under the standard. */
export const unprintable = (said: string): string[] => [...new Set([...outer(said).matchAll(SAID)].flatMap(found => [...unescape(found[1] ?? '')]))]

/**
 * A document with some characters spelt out by their number, as `[U+1F389]`: the standards forbid a box that stands for any of them, and
 * nothing that was written may be lost.
 * @param json whose texts hold them
 */
export const spellOut = (json: string, characters: readonly string[]): string => {
  const wanted = new Set(characters)
  return JSON.stringify(JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? Array.from(value, character => (wanted.has(character) ? `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]` : character)).join('') : value))
}
