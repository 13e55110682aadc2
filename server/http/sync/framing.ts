/** Writes the head of a whole, final, binary message (RFC 6455) as a server sends it: unmasked, uncompressed. Answers where it ends. */
const writeHead = (wire: Buffer, at: number, size: number): number => {
  wire[at] = 0x82
  if (size < 126) {
    wire[at + 1] = size
    return at + 2
  }
  if (size < 65_536) {
    wire[at + 1] = 126
    return wire.writeUInt16BE(size, at + 2)
  }
  wire[at + 1] = 127
  return wire.writeBigUInt64BE(BigInt(size), at + 2)
}

const headBytes = (size: number): number => (size < 126 ? 2 : size < 65_536 ? 4 : 10)

const toWire = (messages: readonly Uint8Array[]): Buffer => {
  let bytes = 0
  for (const { length } of messages) bytes += headBytes(length) + length
  const wire = Buffer.allocUnsafe(bytes)
  let at = 0
  for (const message of messages) {
    at = writeHead(wire, at, message.length)
    wire.set(message, at)
    at += message.length
  }
  return wire
}

/** From so many bytes on a message is not copied beside others: it goes by itself, and is framed once for all who ever get it. */
const LARGE = 16 * 1024

/** Puts messages that follow one another into bytes for the wire: one buffer, but for large messages. */
export type Framing = (messages: readonly Uint8Array[]) => readonly Buffer[]

/** Frames a list of messages once, however many sockets it goes to: they all write the same bytes. */
export const createFraming = (): Framing => {
  const lists = new WeakMap<readonly Uint8Array[], readonly Buffer[]>()
  const large = new WeakMap<Uint8Array, Buffer>()

  const alone = (message: Uint8Array): Buffer => {
    const found = large.get(message)
    if (found !== undefined) return found
    const wire = toWire([message])
    large.set(message, wire)
    return wire
  }

  const framed = (messages: readonly Uint8Array[]): readonly Buffer[] => {
    if (messages.every(message => message.length < LARGE)) return [toWire(messages)]
    return messages.map(message => (message.length < LARGE ? toWire([message]) : alone(message)))
  }

  return messages => {
    const found = lists.get(messages)
    if (found !== undefined) return found
    const wires = framed(messages)
    lists.set(messages, wires)
    return wires
  }
}
