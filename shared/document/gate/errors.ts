/** The update builds on something that the document lacks. It must not be applied: Yjs would keep it back and release it later, unchecked. */
export class GapError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'GapError'
  }
}

/** These bytes are no update of Yjs' V1 encoding that an honest client could have made. */
export class MalformedUpdate extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MalformedUpdate'
  }
}

/** Integrating this update would take longer than anybody may hold up the others. */
export class TooCostly extends Error {
  constructor() {
    super('it takes too long to integrate')
    this.name = 'TooCostly'
  }
}
