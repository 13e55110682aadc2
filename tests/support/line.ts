import { connect, createServer, type Socket } from 'node:net'

/** A wire between one browser and the server, which a test can cut and mend. */
export interface Line {
  /** What the browser uses instead of the server's own address. */
  readonly url: string
  /** Tears every connection down and refuses new ones. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Lays a wire to a server on this machine. */
export const layLine = async (server: string): Promise<Line> => {
  const { hostname, port } = new URL(server)
  const sockets = new Set<Socket>()
  let whole = true
  const wire = createServer(near => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  await new Promise<void>(resolve => { wire.listen(0, '127.0.0.1', resolve) })
  const address = wire.address()
  if (address === null || typeof address === 'string') throw new Error('the wire has no port')
  const tear = (): void => { for (const socket of sockets) socket.destroy() }
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => {
      whole = false
      tear()
    },
    mend: () => { whole = true },
    close: () => {
      whole = false
      tear()
      return new Promise(resolve => { wire.close(() => resolve()) })
    },
  }
}
