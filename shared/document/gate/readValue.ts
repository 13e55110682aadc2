import * as decoding from 'lib0/decoding'
import { MalformedUpdate } from './errors.ts'

/** Bytes of values (what stands in maps, formats and embeds; not text) in one update. A document of fifty thousand lines has half of it. */
export const MOST_VALUE_BYTES = 1_000_000

/** Arrays and objects within one another, at most. The document model has none; what is deep overflows the stack of whoever writes or compares it. */
export const MOST_NESTED = 32

/** True where a value, as JSON or lib0 gives it, nests deeper than `most`; looks no deeper than that. */
export const isNested = (value: unknown, most = MOST_NESTED): boolean =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && (most === 0 || Object.values(value).some(inner => isNested(inner, most - 1)))

const check = (value: unknown): void => {
  if (isNested(value)) throw new MalformedUpdate('values too deep within one another')
}

/** Reads past the values of one update. Throws MalformedUpdate, or what parsing throws. */
export interface ValueReader {
  json(): void
  /** As `json`; the word `undefined` is one too. */
  jsonOrUndefined(): void
  any(): void
  /** How many bytes of values have been read. */
  bytes(): number
}

export const createValueReader = (decoder: decoding.Decoder): ValueReader => {
  let read = 0
  const count = (bytes: number): void => {
    read += bytes
    if (read > MOST_VALUE_BYTES) throw new MalformedUpdate('too much that is no text')
  }
  const text = (): string => {
    count(decoding.peekVarUint(decoder))
    return decoding.readVarString(decoder)
  }
  return {
    bytes: () => read,
    json: () => check(JSON.parse(text())),
    jsonOrUndefined: () => {
      const said = text()
      if (said !== 'undefined') check(JSON.parse(said))
    },
    any: () => {
      // nothing tells how long it is: it is given no more bytes than are left
      const within = decoding.createDecoder(decoder.arr.subarray(decoder.pos, decoder.pos + MOST_VALUE_BYTES - read + 1))
      check(decoding.readAny(within))
      count(within.pos)
      decoder.pos += within.pos
    },
  }
}
