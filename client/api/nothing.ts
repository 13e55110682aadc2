import { z } from 'zod'

/** For calls whose answer says nothing that we use: what changed is fetched anew. */
export const nothing = z.unknown()
