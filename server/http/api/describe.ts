import { z } from '@hono/zod-openapi'
import { problem } from '../../../shared/protocol/http.ts'

const refusal = (description: string) => ({ description, content: { 'application/json': { schema: problem } } })

/** An answer in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({ description, content: { 'application/json': { schema } } })

/** A request body in JSON, which must be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } }) as const

/** A request body as a form with files, which must be there. */
export const formBody = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'multipart/form-data': { schema } } }) as const

/** A file in a form. */
export const fileField = z.instanceof(File).openapi({ type: 'string', format: 'binary' })

/** The refusals that every route knows. */
export const refusals = {
  400: refusal('`invalid`: the request is not as described'),
  401: refusal('`signIn`: no session, no bearer token, or one that is not valid'),
  403: refusal('`forbidden`: not with this role in this phase, or from another site'),
  404: refusal('`unknown`: not there, or not for the one who asks'),
  503: refusal('`unavailable`: nothing can be saved just now; worth a retry'),
} as const

/** The refusals of a route that depends on where things stand. */
export const conflicts = { ...refusals, 409: refusal('`conflict`, `wrongPhase`: somebody was first, or the meeting is in another phase') } as const

/** The refusals of a route that takes a file. */
export const fileRefusals = { ...refusals, 413: refusal('`tooLarge`'), 422: refusal('`badFile`') } as const

export const meetingPath = z.object({ id: z.string() })
