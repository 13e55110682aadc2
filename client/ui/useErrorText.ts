import { ApiError } from '../api/ApiError.ts'
import { ConnectionError } from '../api/ConnectionError.ts'
import { uiWords } from '../../shared/words/ui.ts'
import { useWords } from './language/useWords.ts'

/** Gives the function that says what went wrong in a call, and what to do, in the reader's language. */
export const useErrorText = (): ((error: unknown) => string) => {
  const words = useWords(uiWords)
  return error => {
    if (error instanceof ConnectionError) return words[error.type]
    if (!(error instanceof ApiError)) return words.unexpected
    const fields = error.problem.fields ?? []
    return [error.problem.message, ...fields.map(field => field.message).filter(message => message !== error.problem.message)].join(' ')
  }
}
