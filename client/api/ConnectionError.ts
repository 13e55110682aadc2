/**
 * No answer that we can use. `offline`: the server was not reached, nothing is known to have been done;
 * `garbled`: something answered that is not our API (a proxy's page, another version).
 */
export class ConnectionError extends Error {
  readonly type: 'offline' | 'garbled'
  constructor(type: ConnectionError['type'], options?: ErrorOptions) {
    super(type, options)
    this.name = 'ConnectionError'
    this.type = type
  }
}
