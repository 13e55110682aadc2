/** How many bytes a number takes as lib0 writes it: seven bits a byte. */
export const uintBytes = (value: number): number => {
  let bytes = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) bytes++
  return bytes
}

/** Writes a number as lib0 does, the lowest bits first; answers where it ends. */
export const writeUint = (into: Uint8Array, from: number, value: number): number => {
  let at = from
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) into[at++] = (rest % 128) | 128
  into[at++] = rest
  return at
}
