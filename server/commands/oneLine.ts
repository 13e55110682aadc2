import { cleanText } from '../../shared/document/cleanText.ts'
import { CommandError } from './commandError.ts'

/** A text of one line that can be stored, shown and hashed: no control characters, no lone surrogates, no runs of blanks. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()

/** As `oneLine`; throws `invalid` for the field where nothing is left. */
export const needLine = (text: string, field: string): string => {
  const line = oneLine(text)
  if (line === '') throw new CommandError('invalid', field)
  return line
}
