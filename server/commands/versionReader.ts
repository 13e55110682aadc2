import type * as Y from 'yjs'
import { readAgenda } from '../../shared/document/agenda.ts'
import type { VersionReader } from '../../shared/versions/contentFor.ts'
import type { Seat } from './access.ts'

/** How somebody reads versions of a meeting whose open document is this one now. */
export const versionReader = ({ opensClosed }: Pick<Seat, 'opensClosed'>, open: Y.Doc): VersionReader => ({
  mayOpen: opensClosed,
  closedNow: new Set(readAgenda(open).filter(entry => entry.closed).map(entry => entry.id)),
})
