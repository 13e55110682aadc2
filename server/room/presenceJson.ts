import { isUtf8 } from 'node:buffer'
import { MOST_NESTED } from '../../shared/document/gate/readValue.ts'

const SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])
/** " \ / b f n r t */
const ESCAPED: ReadonlySet<number> = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74])
const [QUOTE, COMMA, MINUS, POINT, COLON, BACKSLASH] = [0x22, 0x2c, 0x2d, 0x2e, 0x3a, 0x5c]
const [SQUARE, SQUARE_END, CURLY, CURLY_END] = [0x5b, 0x5d, 0x7b, 0x7d]
const LITERALS: ReadonlyMap<number | undefined, Uint8Array> = new Map(['true', 'false', 'null'].map(word => [word.charCodeAt(0), Buffer.from(word)]))
const USER = Buffer.from('"user"')

/** It is no JSON: at this place there is something else. */
const NO = -1

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isHex = (byte: number | undefined): boolean => isDigit(byte) || (byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)
const isThere = (bytes: Uint8Array, at: number, word: Uint8Array): boolean => word.every((byte, index) => bytes[at + index] === byte)

const pastSpace = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (SPACE.has(bytes[at]!)) at++
  return at
}

const pastDigits = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (isDigit(bytes[at])) at++
  return at === from ? NO : at
}

const pastNumber = (bytes: Uint8Array, from: number): number => {
  const begin = bytes[from] === MINUS ? from + 1 : from
  let at = bytes[begin] === 0x30 ? begin + 1 : pastDigits(bytes, begin)
  if (at !== NO && bytes[at] === POINT) at = pastDigits(bytes, at + 1)
  if (at === NO || (bytes[at]! | 0x20) !== 0x65) return at
  const signed = bytes[at + 1] === MINUS || bytes[at + 1] === 0x2b
  return pastDigits(bytes, at + (signed ? 2 : 1))
}

const pastString = (bytes: Uint8Array, from: number): number => {
  if (bytes[from] !== QUOTE) return NO
  let at = from + 1
  for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[at]) {
    if (byte === undefined || byte < 0x20) return NO
    if (byte !== BACKSLASH) at++
    else if (ESCAPED.has(bytes[at + 1]!)) at += 2
    else if (bytes[at + 1] === 0x75 && [2, 3, 4, 5].every(digit => isHex(bytes[at + digit]))) at += 6
    else return NO
  }
  return at + 1
}

type Heard = (from: number, key: number, to: number) => void

/** Past an object or an array, `from` behind its bracket. `hear` is told of each member: where it begins, where its key ends, where it ends. */
const pastMembers = (bytes: Uint8Array, from: number, end: number, depth: number, hear?: Heard): number => {
  if (depth > MOST_NESTED) return NO
  let at = pastSpace(bytes, from)
  if (bytes[at] === end) return at + 1
  for (;;) {
    const member = pastSpace(bytes, at)
    let [key, value] = [member, member]
    if (end === CURLY_END) {
      key = pastString(bytes, member)
      if (key === NO) return NO
      value = pastSpace(bytes, key)
      if (bytes[value++] !== COLON) return NO
    }
    const to = pastValue(bytes, pastSpace(bytes, value), depth)
    if (to === NO) return NO
    hear?.(member, key, to)
    at = pastSpace(bytes, to)
    const next = bytes[at++]
    if (next === end) return at
    if (next !== COMMA) return NO
  }
}

const pastValue = (bytes: Uint8Array, at: number, depth: number): number => {
  const first = bytes[at]
  if (first === QUOTE) return pastString(bytes, at)
  if (first === CURLY || first === SQUARE) return pastMembers(bytes, at + 1, first === CURLY ? CURLY_END : SQUARE_END, depth + 1)
  const word = LITERALS.get(first)
  if (word === undefined) return pastNumber(bytes, at)
  return isThere(bytes, at, word) ? at + word.length : NO
}

/**
 * What a client says about itself, without what it says about its user: the members of a JSON object, without the brackets, in bytes of
 * their own. Answers 'null' for null, undefined for what is no JSON (RFC 8259), another value, or too deep. Nothing is built of it: a
 * caret comes with every keystroke, and only its readers want to know what it says.
 */
export const readPresence = (json: Uint8Array): Uint8Array | 'null' | undefined => {
  if (!isUtf8(json)) return undefined
  const from = pastSpace(json, 0)
  /** Where members that follow one another begin and end, in turn; behind a user others begin anew. */
  const kept: number[] = []
  let goesOn = false
  const hear: Heard = (member, key, to) => {
    const isUser = key - member === USER.length && isThere(json, member, USER)
    if (!isUser && goesOn) kept[kept.length - 1] = to
    else if (!isUser) kept.push(member, to)
    goesOn = !isUser
  }
  const isObject = json[from] === CURLY
  const end = isObject ? pastMembers(json, from + 1, CURLY_END, 1, hear) : pastValue(json, from, 0)
  if (end === NO || pastSpace(json, end) !== json.length) return undefined
  if (!isObject) return end - from === 4 && json[from] === 0x6e ? 'null' : undefined
  const members = new Uint8Array(json.length)
  let at = 0
  for (let span = 0; span < kept.length; span += 2) {
    if (at > 0) members[at++] = COMMA
    members.set(json.subarray(kept[span], kept[span + 1]), at)
    at += kept[span + 1]! - kept[span]!
  }
  return members.subarray(0, at)
}
