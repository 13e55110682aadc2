const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 (RFC 4648 §4), with padding. */
export const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]]
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    const sextet = (shift: number): string => ALPHABET[(bits >> shift) & 63] ?? ''
    text += sextet(18) + sextet(12) + (two === undefined ? '=' : sextet(6)) + (three === undefined ? '=' : sextet(0))
  }
  return text
}

/** Base64url (RFC 4648 §5), without padding, as JSON Web Keys have it. */
export const base64url = (bytes: Uint8Array): string => base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
