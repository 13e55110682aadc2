/** What a log line may say: names, numbers and ids. Never anybody's text, and no secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Where the program says what happens to it; `event` is a fixed name, made for searching. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** One JSON object a line: time, level, event, fields. */
export const createLog = (write: (line: string) => void, now: () => number): Log => {
  const at = (level: string) => (event: string, fields: LogFields = {}) =>
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields })}\n`)
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** An error as far as a log may have it: what kind, and where in the code. Its message may quote somebody and stays out. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error }
  // the stack begins with the message, which may have lines of its own
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').filter(line => /^\s+at /.test(line)).slice(0, 6).map(line => line.trim())
  const code = 'code' in error ? String(error.code) : 'type' in error ? String(error.type) : undefined
  const cause = error.cause instanceof Error ? `${error.cause.name}${'code' in error.cause ? ` ${String(error.cause.code)}` : ''}` : undefined
  return { error: error.name, code, cause, stack: frames.join(' | ') }
}
