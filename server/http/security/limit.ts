import { bodyLimit } from 'hono/body-limit'
import { CommandError } from '../../commands/commandError.ts'

/** The most that a request may carry, in bytes; a file of 20 MB with its envelope is too much. */
export const MOST_BYTES = 20_000_000

/** Refuses what is larger before it is read; `most` in bytes. */
export const limit = (most = MOST_BYTES) =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      throw new CommandError('tooLarge')
    },
  })
