import type * as Y from 'yjs'
import { type AgendaEntry, readAgenda } from '../../shared/document/agenda.ts'
import { CommandError } from './commandError.ts'

/** The item of the agenda with this id, as it stands; throws `unknownItem` where there is none or it was removed. */
export const findItem = (open: Y.Doc, id: string): AgendaEntry => {
  const found = readAgenda(open).find(entry => entry.id === id && !entry.removed)
  if (!found) throw new CommandError('unknownItem', 'itemId')
  return found
}
