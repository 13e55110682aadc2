import { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../appEnv.ts'
import { languageFor } from '../languageFor.ts'
import { invalidProblem } from '../problemOf.ts'

/** A part of the API: its routes are checked by the schemas that describe them. */
export const apiApp = (): OpenAPIHono<AppEnv> =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => (result.success ? undefined : c.json(invalidProblem(result.error, languageFor(c)), 400)),
  })
