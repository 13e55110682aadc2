/** A value that JSON cannot say, or RFC 8785 forbids. `path` leads to it, in the way of `items[2].open.title`. */
export class CanonicalJsonError extends Error {
  readonly type: 'number' | 'string' | 'value'
  readonly path: string
  constructor(type: CanonicalJsonError['type'], path: string) {
    super(`no canonical JSON for the ${type} at ${path === '' ? 'the top' : path}`)
    this.name = 'CanonicalJsonError'
    this.type = type
    this.path = path
  }
}

/** With the `u` flag a surrogate matches only where it stands alone. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u

const quoted = (text: string, path: string): string => {
  if (LONE_SURROGATE.test(text)) throw new CanonicalJsonError('string', path)
  // ECMAScript escapes a well-formed string exactly as RFC 8785 §3.2.2.2 asks
  return JSON.stringify(text)
}

const isPlain = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const write = (value: unknown, path: string): string => {
  switch (typeof value) {
    case 'string':
      return quoted(value, path)
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError('number', path)
      // ECMAScript's own form of a number is the one the RFC takes over (§3.2.2.3); it writes -0 as 0
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object': {
      if (value === null) return 'null'
      if (Array.isArray(value)) return `[${Array.from(value, (entry, index) => write(entry, `${path}[${index}]`)).join(',')}]`
      if (!isPlain(value)) throw new CanonicalJsonError('value', path)
      const parts: string[] = []
      // `toSorted` without a comparer goes by UTF-16 code units, as §3.2.3 asks
      for (const key of Object.keys(value).toSorted()) {
        const entry = value[key]
        const where = path === '' ? key : `${path}.${key}`
        if (entry !== undefined) parts.push(`${quoted(key, where)}:${write(entry, where)}`)
      }
      return `{${parts.join(',')}}`
    }
    default:
      throw new CanonicalJsonError('value', path)
  }
}

/**
 * The one way to write a value as JSON (RFC 8785, JSON Canonicalization Scheme): the same value gives the same text
 * on every machine. Takes what JSON can say: strings, finite numbers, booleans, null, arrays, plain objects; a
 * property that is `undefined` counts as not there. Throws `CanonicalJsonError` for anything else, lone surrogates included.
 */
export const canonicalJson = (value: unknown): string => write(value, '')
