import type { Files } from '../../files/files.ts'
import type { Forms } from '../../forms/forms.ts'
import type { Storage } from '../../storage/storage.ts'

/** What the public pages are handed. They only read. */
export interface PublicDeps {
  readonly storage: Pick<Storage, 'bodies' | 'publications' | 'approvals' | 'users' | 'chain' | 'signingKeys'>
  readonly files: Pick<Files, 'get' | 'open'>
  readonly forms: Forms
  /** The address by which the world knows this server, without a slash at the end. */
  readonly publicUrl: string
  /** Told of what nobody expected, to be logged. */
  readonly report: (error: unknown) => void
  /** Where the reader's clock hangs, as an IANA name; Danish time where nothing is said. */
  readonly timeZone?: string
}
