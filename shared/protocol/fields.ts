import { z } from 'zod'

/** Fields that go over `/api` in many places. */

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** Milliseconds since 1970, UTC. */
export const time = z.number().int()
