/** A whole, final, binary message (RFC 6455), as a server sends it: unmasked, uncompressed. */
const toWire = (message: Uint8Array): Buffer => {
  const size = message.length
  const head = size < 126 ? 2 : size < 65_536 ? 4 : 10
  const wire = Buffer.allocUnsafe(head + size)
  wire[0] = 0x82
  if (head === 2) wire[1] = size
  else if (head === 4) {
    wire[1] = 126
    wire.writeUInt16BE(size, 2)
  } else {
    wire[1] = 127
    wire.writeBigUInt64BE(BigInt(size), 2)
  }
  wire.set(message, head)
  return wire
}

/** Frames a message once, however many sockets it goes to: they all write the same bytes. */
export const createFraming = (): ((message: Uint8Array) => Buffer) => {
  const framed = new WeakMap<Uint8Array, Buffer>()
  return message => {
    const found = framed.get(message)
    if (found !== undefined) return found
    const wire = toWire(message)
    framed.set(message, wire)
    return wire
  }
}
