import type { ErrorReason } from '../../../shared/words/errors.ts'
import { CommandError } from '../../../server/commands/commandError.ts'

/** Why a command refused, `done` where it did not; any other error is thrown on. */
export const reasonOf = async (command: Promise<unknown>): Promise<ErrorReason | 'done'> => {
  try {
    await command
    return 'done'
  } catch (error) {
    if (error instanceof CommandError) return error.reason
    throw error
  }
}
