import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { ImportProblem } from '../../shared/exchange/imported.ts'
import type { ErrorType, Problem } from '../../shared/protocol/http.ts'
import { type ErrorReason, errorWords, fieldWords } from '../../shared/words/errors.ts'
import type { ScreenLanguage } from '../../shared/words/words.ts'
import { CommandError } from '../commands/commandError.ts'
import { FormError } from '../forms/forms.ts'
import { ImportError } from '../import/importError.ts'
import { RoomError } from '../room/rooms.ts'
import { KeyMissing } from '../signing/keyVault.ts'
import { StorageError } from '../storage/storage.ts'

/** The HTTP status of each kind of refusal. */
export const STATUS: Readonly<Record<ErrorType, ContentfulStatusCode>> = {
  signIn: 401,
  forbidden: 403,
  unknown: 404,
  invalid: 400,
  tooLarge: 413,
  tooMany: 429,
  conflict: 409,
  changed: 409,
  outstanding: 409,
  wrongPhase: 409,
  badFile: 422,
  unavailable: 503,
  unsupported: 501,
  internal: 500,
}

const FILE_REASON: Readonly<Record<ImportProblem, ErrorReason>> = {
  empty: 'fileEmpty', tooLarge: 'fileTooLarge', tooSlow: 'fileTooSlow', binary: 'fileBinary', unknownKind: 'fileUnknownKind', noText: 'fileNoText', garbled: 'fileGarbled', locked: 'fileLocked', broken: 'fileBroken',
}

/** Any error as the refusal it is; what is none of ours is `internal` and says nothing of itself. */
export const commandErrorOf = (error: unknown): CommandError => {
  if (error instanceof CommandError) return error
  if (error instanceof ImportError) return new CommandError(FILE_REASON[error.problem], 'file')
  if (error instanceof FormError && error.type !== 'failed') return new CommandError(error.type === 'noCompiler' ? 'noCompiler' : 'formTooSlow')
  if (error instanceof RoomError) return new CommandError(error.type === 'unknown' ? 'unknownMeeting' : 'unavailable')
  if (error instanceof KeyMissing) return new CommandError('keyMissing')
  if (error instanceof StorageError && error.type !== 'missing') return new CommandError(error.type)
  if (error instanceof HTTPException) {
    if (error.status === 413) return new CommandError('tooLarge')
    if (error.status === 415) return new CommandError('wrongMedia')
    if (error.status < 500) return new CommandError('malformed')
  }
  return new CommandError('internal')
}

export const problemOf = (error: CommandError, language: ScreenLanguage): Problem => {
  const message = errorWords[language][error.reason]
  return { error: error.type, message, ...(error.field === undefined ? {} : { fields: [{ path: error.field, message }] }) }
}

const fieldMessage = (issue: z.core.$ZodIssue, words: (typeof fieldWords)['da']): string => {
  switch (issue.code) {
    case 'too_big':
      return words.tooLong
    case 'too_small':
      return words.tooShort
    case 'invalid_value':
    case 'invalid_union':
      return words.choice
    case 'invalid_type':
      // the input itself is not in a finished issue, only in its message
      return issue.message.endsWith('received undefined') ? words.missing : words.form
    default:
      return words.form
  }
}

/** What is wrong with a form, field by field. */
export const invalidProblem = (error: z.core.$ZodError, language: ScreenLanguage): Problem => ({
  error: 'invalid',
  message: errorWords[language].invalid,
  fields: error.issues.map(issue => ({ path: issue.path.join('.'), message: fieldMessage(issue, fieldWords[language]) })),
})
